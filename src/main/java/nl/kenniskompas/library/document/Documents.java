package nl.kenniskompas.library.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.library.reader.Mark;
import nl.kenniskompas.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Documents {
    private static final String COLUMNS =
            "select id, title, kind, dated, media_type, file_name, origin, pages, added_at, added_by from document ";

    private final JdbcClient sql;

    Documents(JdbcClient sql) {
        this.sql = sql;
    }

    List<Document> newestFirst() {
        return sql.sql(COLUMNS + "order by id desc").query(Documents::document).list();
    }

    /// How many passages of each document became something.
    Map<Long, Integer> passages() {
        return sql
                .sql("select document_id, count(*) from passage group by document_id")
                .query((row, n) -> Map.entry(row.getLong(1), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Document get(long id) {
        return sql.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Documents::document)
                .optional()
                .orElseThrow(() -> new NotFound("document", id));
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

    private static Document document(ResultSet row, int number) throws SQLException {
        var dated = row.getDate("dated");
        return new Document(
                row.getLong("id"),
                row.getString("title"),
                row.getString("kind"),
                dated == null ? null : dated.toLocalDate(),
                row.getString("media_type"),
                row.getString("file_name"),
                row.getString("origin"),
                row.getInt("pages"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("added_by"));
    }
}
