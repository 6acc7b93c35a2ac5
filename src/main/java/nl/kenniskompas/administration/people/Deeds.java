package nl.kenniskompas.administration.people;

import java.sql.Timestamp;
import java.time.Instant;
import nl.kenniskompas.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the log of changes holds about a person: only the code stands in it.
@Repository
public class Deeds {
    private final JdbcClient sql;

    Deeds(JdbcClient sql) {
        this.sql = sql;
    }

    /// Nothing, for who is neither that person nor an administrator.
    public Done of(PersonId person) {
        return sql.sql("select coalesce(changes, 0) as changes, first_at, last_at from live.done_by(?)")
                .param(person.value())
                .query((row, n) -> new Done(
                        row.getLong("changes"),
                        moment(row.getTimestamp("first_at")),
                        moment(row.getTimestamp("last_at"))))
                .single();
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
