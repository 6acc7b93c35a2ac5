package nl.kenniskompas.library.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.library.Publication;
import nl.kenniskompas.library.reader.Mark;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.form.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Documents {
    static final String COLUMNS =
            "select d.id, d.version, d.title, d.kind, d.dated, d.media_type, d.file_name, d.origin, d.pages, d.added_at, live.called(d.added_by) as added_by, d.publisher, d.ministries, d.identifier from document d ";

    private final JdbcClient sql;

    Documents(JdbcClient sql) {
        this.sql = sql;
    }

    boolean isEmpty() {
        return !sql.sql("select exists (select from document)")
                .query(Boolean.class)
                .single();
    }

    /// How many passages of each document became something.
    Map<Long, Integer> passages(List<Long> documents) {
        if (documents.isEmpty()) return Map.of();
        return sql
                .sql("select document_id, count(*) from passage where document_id in (:ids) group by document_id")
                .param("ids", documents)
                .query((row, n) -> Map.entry(row.getLong(1), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Document get(long id) {
        return sql.sql(COLUMNS + "where d.id = ?")
                .param(id)
                .query(Documents::document)
                .optional()
                .orElseThrow(() -> new NotFound("document", id));
    }

    /// @return false when somebody else was first
    @Transactional
    public boolean keep(long id, int version, Answers answers) {
        return sql.sql("""
                        update document set title = :title, kind = :kind, dated = :dated, publisher = :publisher,
                               ministries = :ministries, identifier = :identifier, version = version + 1
                        where id = :id and version = :version""")
                        .param("title", answers.text("title"))
                        .param("kind", answers.text("kind"))
                        .param("dated", Facts.day(answers))
                        .param("publisher", answers.optional("publisher"))
                        .param("ministries", Facts.ministries(answers).toArray(String[]::new))
                        .param(
                                "identifier",
                                Facts.publication(answers)
                                        .map(Publication::identifier)
                                        .orElse(null))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    byte[] file(long id) {
        return sql.sql("select bytes from document_file where document_id = ?")
                .param(id)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new NotFound("document", id));
    }

    List<Mark> marks(long id) {
        return sql.sql("select id, starts, ends from passage where document_id = ? order by starts, ends desc, id")
                .param(id)
                .query((row, n) -> new Mark(row.getLong("id"), row.getInt("starts"), row.getInt("ends")))
                .list();
    }

    static Document document(ResultSet row, int number) throws SQLException {
        var dated = row.getDate("dated");
        return new Document(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("kind"),
                dated == null ? null : dated.toLocalDate(),
                row.getString("media_type"),
                row.getString("file_name"),
                row.getString("origin"),
                row.getInt("pages"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"),
                row.getString("publisher"),
                List.of((String[]) row.getArray("ministries").getArray()),
                row.getString("identifier"));
    }
}
