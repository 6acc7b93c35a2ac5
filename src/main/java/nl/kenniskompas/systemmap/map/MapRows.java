package nl.kenniskompas.systemmap.map;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.library.PassageId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of the map, each table in one query.
@Repository
class MapRows {
    record FactorRow(
            long id,
            int version,
            String name,
            @Nullable String note,
            @Nullable Long joinedTo) {}

    record RelationRow(
            long id,
            int version,
            long cause,
            long effect,
            Sign sign,
            Evidence evidence,
            @Nullable String judgement) {}

    private final JdbcClient sql;
    private final Organisations organisations;

    MapRows(JdbcClient sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    List<FactorRow> factors() {
        return sql.sql("select id, version, name, note, joined_to from factor order by lower(name), id")
                .query((row, n) -> new FactorRow(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, Long.class)))
                .list();
    }

    List<RelationRow> relations() {
        return sql.sql("select id, version, cause_id, effect_id, sign, evidence, judgement from relation order by id")
                .query((row, n) -> new RelationRow(
                        row.getLong(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getLong(4),
                        Sign.of(row.getString(5)),
                        Evidence.of(row.getString(6)),
                        row.getString(7)))
                .list();
    }

    SequencedMap<Long, Theme> themes() {
        var themes = new LinkedHashMap<Long, Theme>();
        sql.sql("select id, version, title, cross_cutting from theme order by cross_cutting, id")
                .query(row -> {
                    themes.put(
                            row.getLong(1),
                            new Theme(row.getLong(1), row.getInt(2), row.getString(3), row.getBoolean(4)));
                });
        return themes;
    }

    /// By the relation's id, in the order in which they were kept.
    Map<Long, List<Claim>> claims() {
        return claims("", "").stream().collect(groupingBy(Claim::relation));
    }

    Optional<Claim> claim(long id) {
        return claims(" where id = " + id, " where claim_id = " + id).stream().findFirst();
    }

    private List<Claim> claims(String which, String ofWhich) {
        var named = new Naming(organisations.bearers());
        var themes = themes();
        var ofClaim = many("select claim_id, theme_id from claim_theme" + ofWhich + " order by theme_id");
        var places = many("select claim_id, passage_id from claim_passage" + ofWhich + " order by place, id");
        return sql.sql("select id, version, relation_id, words, opportunity, risk, ministries, unread, said_on, said_in"
                        + " from claim" + which + " order by id")
                .query((row, n) -> claim(row, named, themes, ofClaim, places))
                .list();
    }

    private static Claim claim(
            ResultSet row,
            Naming named,
            Map<Long, Theme> themes,
            Map<Long, List<Long>> ofClaim,
            Map<Long, List<Long>> places)
            throws SQLException {
        long id = row.getLong(1);
        var said = row.getObject(9, LocalDate.class);
        return new Claim(
                id,
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                Poles.of(row.getBoolean(5), row.getBoolean(6)),
                named.of(words(row.getArray(7)), said),
                words(row.getArray(8)),
                ofClaim.getOrDefault(id, List.of()).stream()
                        .map(themes::get)
                        .filter(Objects::nonNull)
                        .toList(),
                said,
                row.getString(10),
                places.getOrDefault(id, List.of()).stream().map(PassageId::new).toList());
    }

    private Map<Long, List<Long>> many(String pairs) {
        var many = new HashMap<Long, List<Long>>();
        sql.sql(pairs).query(row -> {
            many.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getLong(2));
        });
        return many;
    }

    private static List<String> words(Array array) throws SQLException {
        var words = (String[]) array.getArray();
        return words.length == 0 ? List.of() : List.copyOf(Arrays.asList(words));
    }
}
