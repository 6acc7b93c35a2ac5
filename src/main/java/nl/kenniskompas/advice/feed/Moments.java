package nl.kenniskompas.advice.feed;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When things came and changed, from the versions that the history keeps.
@Repository("feedMoments")
class Moments {
    private final JdbcClient sql;

    Moments(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param first when it came
    /// @param words when its words last changed
    /// @param last when anything of it last changed
    record Known(Instant first, Instant words, Instant last) {}

    /// By the commitment's id.
    ///
    /// @param until the moment that is read, null for now
    Map<Long, Known> commitments(@Nullable Instant until) {
        return of("commitment", "text", until);
    }

    /// By the fulfilment's id.
    Map<Long, Known> fulfilments(@Nullable Instant until) {
        return of("fulfilment", "words", until);
    }

    private Map<Long, Known> of(String table, String words, @Nullable Instant until) {
        return sql
                .sql("""
                        select id, min(since) as first, max(since) filter (where words is distinct from before) as words,
                               max(since) as last
                        from (select id, %2$s as words, greatest(lower(valid), timestamptz 'epoch') as since,
                                     lag(%2$s) over (partition by id order by lower(valid)) as before
                              from history.%1$s) versions
                        where since <= coalesce(cast(:until as timestamptz), 'infinity') group by id""".formatted(table, words))
                .param("until", until == null ? null : Timestamp.from(until))
                .query((row, n) -> Map.entry(
                        row.getLong("id"),
                        new Known(
                                row.getTimestamp("first").toInstant(),
                                row.getTimestamp("words").toInstant(),
                                row.getTimestamp("last").toInstant())))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
