package nl.kenniskompas.library.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.library.document.DocumentsPage.Group;
import nl.kenniskompas.library.document.DocumentsPage.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Finds documents by what a reader asked, and counts what else could be asked.
@Repository
class Shelf {
    static final int AT_ONCE = 25;

    private final JdbcClient sql;

    Shelf(JdbcClient sql) {
        this.sql = sql;
    }

    int count(Asked asked) {
        return filled("select count(*) from document d where " + conditions(asked, null), asked, null)
                .query(Integer.class)
                .single();
    }

    /// @return one page of them
    List<Document> found(Asked asked) {
        String query = Documents.COLUMNS + "where " + conditions(asked, null) + " order by "
                + asked.order().columns() + " limit " + AT_ONCE + " offset " + (asked.page() - 1) * AT_ONCE;
        return filled(query, asked, null).query(Documents::document).list();
    }

    /// Each facet with the number of documents that every value would give, next to what was chosen in the other
    /// facets. A chosen value stays in sight, also when nothing has it.
    List<Group> groups(Asked asked) {
        return Stream.of(Facet.values())
                .map(facet -> new Group(facet, values(facet, asked)))
                .filter(group ->
                        group.values().size() > 1 || !asked.of(group.facet()).isEmpty())
                .toList();
    }

    private List<Value> values(Facet facet, Asked asked) {
        String query = "select value, count(*) from document d, unnest(" + facet.held() + ") value where "
                + conditions(asked, facet) + " group by value order by count(*) desc, value";
        var values = new ArrayList<>(filled(query, asked, facet)
                .query((row, n) -> new Value(
                        row.getString(1), row.getInt(2), asked.of(facet).contains(row.getString(1))))
                .list());
        asked.of(facet).stream()
                .filter(chosen ->
                        values.stream().noneMatch(value -> value.name().equals(chosen)))
                .forEach(chosen -> values.add(new Value(chosen, 0, true)));
        if (facet == Facet.YEAR) values.sort(Comparator.comparing(Value::name).reversed());
        return values;
    }

    private static String conditions(Asked asked, @Nullable Facet without) {
        var conditions = new ArrayList<String>();
        narrowing(asked, without)
                .forEach(facet -> conditions.add("(" + facet.held() + ") && :" + facet.key() + "::text[]"));
        conditions.add("not exists (select from unnest(:words::text[]) w where strpos(lower(d.title), lower(w)) = 0)");
        return String.join(" and ", conditions);
    }

    private StatementSpec filled(String query, Asked asked, @Nullable Facet without) {
        var statement = sql.sql(query).param("words", asked.eachWord().toArray(String[]::new));
        for (Facet facet : narrowing(asked, without).toList())
            statement = statement.param(facet.key(), asked.of(facet).toArray(String[]::new));
        return statement;
    }

    private static Stream<Facet> narrowing(Asked asked, @Nullable Facet without) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet != without && !asked.of(facet).isEmpty());
    }
}
