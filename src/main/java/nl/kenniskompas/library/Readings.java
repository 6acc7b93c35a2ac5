package nl.kenniskompas.library;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.library.NewDocument.Citation;
import nl.kenniskompas.library.NewDocument.Find;
import nl.kenniskompas.library.NewDocument.Repair;
import nl.kenniskompas.library.NewDocument.Shape;
import nl.kenniskompas.library.NewDocument.Sheet;
import nl.kenniskompas.library.reader.DocumentText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was read from documents: file, text, citations, finds. Written once, in the transaction that adds the document.
@Repository
class Readings {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LABEL = 600;

    private final JdbcClient sql;

    Readings(JdbcClient sql) {
        this.sql = sql;
    }

    void keep(long id, NewDocument document) {
        sql.sql("insert into document_file (document_id, bytes) values (?, ?)")
                .params(id, document.bytes())
                .update();
        sql.sql(
                        "insert into document_text (document_id, content, pages, repairs, blocks) values (?, ?, ?::jsonb, ?::jsonb, ?::jsonb)")
                .params(
                        id,
                        document.content(),
                        json(document.pages()),
                        json(document.repairs()),
                        json(document.blocks()))
                .update();
        found(id, document);
    }

    /// @return whether anything was added
    boolean complete(long id, NewDocument again) {
        boolean fits = sql.sql("""
                        select exists (select from document_text where document_id = :id and content = :content)
                               and not exists (select from citation where document_id = :id)
                               and not exists (select from find where document_id = :id)""")
                .param("id", id)
                .param("content", again.content())
                .query(Boolean.class)
                .single();
        boolean news = !again.citations().isEmpty() || !again.finds().isEmpty();
        if (fits && news) found(id, again);
        return fits && news;
    }

    private void found(long id, NewDocument document) {
        int place = 0;
        for (Citation citation : document.citations()) cite(id, place++, citation);
        place = 0;
        for (Find find : document.finds())
            sql.sql(
                            "insert into find (document_id, place, kind, label, page, starts, ends) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(id, place++, find.kind(), label(find), find.page(), find.start(), find.end())
                    .update();
    }

    private void cite(long document, int place, Citation citation) {
        long id = sql.sql("""
                        insert into citation (document_id, place, kind, text, annex, page, starts, ends)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(document)
                .param(place)
                .param(citation.kind())
                .param(clean(citation.text()))
                .param(citation.annex())
                .param(citation.page())
                .param(citation.start())
                .param(citation.end())
                .query(Long.class)
                .single();
        for (int i = 0; i < citation.ids().size(); i++) {
            var publication = Publication.cited(citation.kind(), citation.ids().get(i));
            sql.sql("insert into citation_target (citation_id, place, identifier, url) values (?, ?, ?, ?)")
                    .param(id)
                    .param(i)
                    .param(publication.identifier())
                    .param(url(citation, i))
                    .update();
        }
    }

    /// A row of addresses that is not as long as that of the identifiers tells nothing about any one of them.
    private static @Nullable String url(Citation citation, int i) {
        if (citation.urls().size() != citation.ids().size()) return null;
        String url = citation.urls().get(i);
        return url.startsWith("https://") ? url : null;
    }

    private static String label(Find find) {
        String label = clean(find.label());
        return label.codePointCount(0, label.length()) <= LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LABEL)) + "…";
    }

    /// The database takes no NUL.
    private static String clean(String foreign) {
        return foreign.replace('\0', '\uFFFD');
    }

    Optional<DocumentText> text(long id) {
        return sql.sql("select content, pages, repairs, blocks from document_text where document_id = ?")
                .param(id)
                .query((row, n) -> new DocumentText(
                        row.getString("content"),
                        JSON.readValue(row.getString("pages"), new TypeReference<List<Sheet>>() {}),
                        JSON.readValue(row.getString("repairs"), new TypeReference<List<Repair>>() {}),
                        JSON.readValue(row.getString("blocks"), new TypeReference<List<Shape>>() {})))
                .optional();
    }

    private static String json(List<?> positions) {
        return JSON.writeValueAsString(positions);
    }
}
