package nl.kenniskompas.advice.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Registers that were handed in and wait. They wait in a table and not in a field of the form: a register may be
/// larger than a form can send, nobody can alter it between looking and keeping, and it is still there after a reload.
@Repository
class Imports {
    private static final Duration WAITS = Duration.ofDays(7);

    private final JdbcClient sql;
    private final CurrentPerson person;
    private final Clock clock;

    Imports(JdbcClient sql, CurrentPerson person, Clock clock) {
        this.sql = sql;
        this.person = person;
        this.clock = clock;
    }

    record Import(long id, String fileName, String content, Instant at, String actor) {}

    @Transactional
    public long add(String fileName, String content) {
        sql.sql("delete from register_import where at < ?")
                .param(Timestamp.from(clock.instant().minus(WAITS)))
                .update();
        return sql.sql("insert into register_import (file_name, content, at, actor) values (?, ?, ?, ?) returning id")
                .params(fileName, content, Timestamp.from(clock.instant()), person.code())
                .query(Long.class)
                .single();
    }

    Import get(long id) {
        return sql.sql("select *, live.called(actor) as by from register_import where id = ?")
                .param(id)
                .query((row, n) -> new Import(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getString("content"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by")))
                .optional()
                .orElseThrow(() -> new NotFound("register import", id));
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from register_import where id = ?").param(id).update();
    }
}
