package nl.kenniskompas.library.citation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.library.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The citations of one document, and which publications we hold ourselves.
@Repository
public class Citations {
    private final JdbcClient sql;

    Citations(JdbcClient sql) {
        this.sql = sql;
    }

    /// In the order of the document.
    public List<Cited> of(long document) {
        return sql.sql("""
                        select c.id, c.text, c.annex, c.page, c.starts, c.ends,
                               array(select t.identifier from citation_target t where t.citation_id = c.id order by t.place) as targets
                        from citation c where c.document_id = ? order by c.starts, c.ends desc, c.id""")
                .param(document)
                .query((row, n) -> new Cited(
                        row.getLong("id"),
                        row.getString("text"),
                        row.getString("annex"),
                        row.getInt("page"),
                        row.getInt("starts"),
                        row.getInt("ends"),
                        Arrays.stream((String[]) row.getArray("targets").getArray())
                                .map(Publication::new)
                                .toList()))
                .list();
    }

    /// Our own copy of each publication of which we have one; the newest when there are more.
    public Map<String, Long> held(Collection<String> identifiers) {
        if (identifiers.isEmpty()) return Map.of();
        return sql
                .sql("select identifier, max(id) from document where identifier = any (:ids) group by identifier")
                .param("ids", identifiers.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
