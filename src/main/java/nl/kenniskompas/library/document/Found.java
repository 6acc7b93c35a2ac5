package nl.kenniskompas.library.document;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.library.Publication;
import nl.kenniskompas.library.citation.Citations;
import nl.kenniskompas.library.reader.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was found in documents when they were read.
@Repository
class Found {
    private final JdbcClient sql;
    private final Citations citations;

    Found(JdbcClient sql, Citations citations) {
        this.sql = sql;
        this.citations = citations;
    }

    Within in(long document) {
        var cited = citations.of(document);
        var named = cited.stream()
                .flatMap(citation -> citation.publications().stream())
                .map(Publication::identifier)
                .distinct()
                .toList();
        var held = citations.held(named);
        var leaning = cited.stream()
                .map(citation -> new Within.Leaning(
                        citation,
                        citation.publications().stream()
                                .map(publication -> reference(publication, held, document))
                                .toList()))
                .toList();
        return new Within(document, finds(document), leaning);
    }

    private List<Find> finds(long document) {
        return sql.sql(
                        "select id, kind, label, page, starts, ends from find where document_id = ? order by starts, ends desc, id")
                .param(document)
                .query((row, n) -> new Find(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("label"),
                        row.getInt("page"),
                        row.getInt("starts"),
                        row.getInt("ends")))
                .list();
    }

    /// A document that cites itself leads to who else does.
    private static Reference reference(Publication publication, Map<String, Long> held, long reading) {
        Long copy = held.get(publication.identifier());
        return copy == null || copy == reading
                ? new Reference(publication, publication.page(), false)
                : new Reference(publication, "/bibliotheek/" + copy, true);
    }
}
