package nl.kenniskompas.library.citation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.kenniskompas.library.Publication;
import nl.kenniskompas.library.citation.Lean.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who leans on what. Each question joins with the documents that stand, so what is gone counts no more.
@Repository
class CitationIndex {
    static final int AT_ONCE = 50;
    private static final int MOST_PLACES = 500;

    private static final String LEANT_ON = """
            select t.identifier, count(distinct d.id) as documents, count(*) as citations,
                   (select max(h.id) from document h where h.identifier = t.identifier) as held,
                   (select h.title from document h where h.identifier = t.identifier order by h.id desc limit 1) as title
            from citation_target t join citation c on c.id = t.citation_id join document d on d.id = c.document_id
            """;

    private final JdbcClient sql;

    CitationIndex(JdbcClient sql) {
        this.sql = sql;
    }

    /// The most leaned on first.
    List<LeantOn> publications(Sought sought) {
        return sql.sql(
                        LEANT_ON + " where " + condition(sought)
                                + " group by t.identifier order by documents desc, citations desc, t.identifier limit :most offset :from")
                .param("is", identifier(sought))
                .param("below", below(sought))
                .param("most", AT_ONCE)
                .param("from", (sought.page() - 1) * AT_ONCE)
                .query(CitationIndex::leantOn)
                .list();
    }

    int count(Sought sought) {
        return sql.sql("""
                        select count(distinct t.identifier) from citation_target t
                        join citation c on c.id = t.citation_id join document d on d.id = c.document_id where """ + " " + condition(sought))
                .param("is", identifier(sought))
                .param("below", below(sought))
                .query(Integer.class)
                .single();
    }

    /// A dossier means all its papers too; words that name nothing whole may stand anywhere in an identifier.
    private static String condition(Sought sought) {
        if (sought.words().isEmpty()) return "(true or :is = :below)";
        return sought.publication().isPresent()
                ? "(t.identifier = :is or right(:below, 1) = '-' and starts_with(t.identifier, :below))"
                : "(strpos(lower(t.identifier), :is) > 0 or t.identifier = :below)";
    }

    private static String identifier(Sought sought) {
        return sought.publication().map(Publication::identifier).orElse(sought.part());
    }

    private static String below(Sought sought) {
        return sought.publication()
                .filter(publication -> publication.form().equals("file"))
                .map(publication -> "kst-" + publication.dossier() + "-")
                .orElse(identifier(sought));
    }

    /// The other publications of its dossier that documents lean on.
    List<LeantOn> beside(Publication publication) {
        if (publication.dossier().isEmpty()) return List.of();
        return sql.sql(LEANT_ON + """
                         where (t.identifier = :file or starts_with(t.identifier, :papers)) and t.identifier <> :self
                         group by t.identifier order by documents desc, citations desc, t.identifier limit 20""")
                .param("file", "dossier-" + publication.dossier())
                .param("papers", "kst-" + publication.dossier() + "-")
                .param("self", publication.identifier())
                .query(CitationIndex::leantOn)
                .list();
    }

    /// Our own copies, the newest first.
    List<Copy> copies(Publication publication) {
        return sql.sql("select id, title from document where identifier = ? order by id desc")
                .param(publication.identifier())
                .query((row, n) -> new Copy(row.getLong(1), row.getString(2)))
                .list();
    }

    record Copy(long document, String title) {
        String address() {
            return "/bibliotheek/" + document;
        }
    }

    /// Where the recogniser says that it is published; null when it does not.
    @Nullable
    String url(Publication publication) {
        return sql.sql("select url from citation_target where identifier = ? and url is not null limit 1")
                .param(publication.identifier())
                .query((row, n) -> row.getString(1))
                .optional()
                .orElse(null);
    }

    /// Who leans on it, the newest document first.
    List<Lean> on(Publication publication) {
        var leans = new LinkedHashMap<Long, Lean>();
        sql.sql("""
                        select d.id, d.title, d.kind, d.dated, c.id as citation, c.page, c.annex,
                               greatest(c.starts - :around, 0) as seen, c.starts, c.ends,
                               substr(x.content, greatest(c.starts - :around, 0) + 1, c.ends - c.starts + 2 * :around) as words
                        from citation_target t join citation c on c.id = t.citation_id
                        join document d on d.id = c.document_id join document_text x on x.document_id = d.id
                        where t.identifier = :identifier
                        order by d.dated desc nulls last, d.id desc, c.starts, c.id limit :most""")
                .param("around", Quote.AROUND + 20)
                .param("identifier", publication.identifier())
                .param("most", MOST_PLACES)
                .query((row, n) -> {
                    var lean = lean(row);
                    return leans.computeIfAbsent(lean.document(), id -> lean)
                            .places()
                            .add(place(row));
                })
                .list();
        return List.copyOf(leans.values());
    }

    private static Lean lean(ResultSet row) throws SQLException {
        var dated = row.getDate("dated");
        return new Lean(
                row.getLong("id"),
                row.getString("title"),
                row.getString("kind"),
                dated == null ? null : dated.toLocalDate(),
                new ArrayList<>());
    }

    private static Place place(ResultSet row) throws SQLException {
        String words = row.getString("words");
        int points = words.codePointCount(0, words.length());
        int start = Math.min(points, row.getInt("starts") - row.getInt("seen"));
        int end = Math.clamp(row.getInt("ends") - row.getInt("seen"), start, points);
        var quote = Quote.of(words, words.offsetByCodePoints(0, start), words.offsetByCodePoints(0, end));
        return new Place(row.getLong("citation"), row.getInt("page"), row.getString("annex"), quote);
    }

    private static LeantOn leantOn(ResultSet row, int number) throws SQLException {
        return new LeantOn(
                new Publication(row.getString("identifier")),
                row.getInt("documents"),
                row.getInt("citations"),
                row.getObject("held", Long.class),
                row.getString("title"));
    }
}
