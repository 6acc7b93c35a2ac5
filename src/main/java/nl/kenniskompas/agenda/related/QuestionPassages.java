package nl.kenniskompas.agenda.related;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Passages from which questions were made: they ask, and answer nothing.
@Repository
class QuestionPassages {
    private final JdbcClient sql;

    QuestionPassages(JdbcClient sql) {
        this.sql = sql;
    }

    /// The entries of those among these; reads the passages of the module library.
    Set<String> among(List<Thing> passages) {
        String[] entries = passages.stream()
                .map(Thing::entry)
                .filter(entry -> entry.matches("\\d{1,18}-\\d{1,9}-\\d{1,9}"))
                .toArray(String[]::new);
        return sql.sql("""
                        select e from unnest(:entries::text[]) e where exists (
                            select from passage p join provenance v on v.passage_id = p.id and v.kind = 'question'
                            where p.document_id = split_part(e, '-', 1)::bigint
                              and p.starts < split_part(e, '-', 3)::int and p.ends > split_part(e, '-', 2)::int)""").param("entries", entries).query((row, n) -> row.getString(1)).list().stream()
                .collect(toSet());
    }
}
