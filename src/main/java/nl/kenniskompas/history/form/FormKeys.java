package nl.kenniskompas.history.form;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Makes that a form which is sent twice (a double click, a reload) is kept once, on whichever node it arrives.
@Repository
class FormKeys {
    private static final long LOCK = 0x666f726dL;

    private final JdbcClient sql;

    FormKeys(JdbcClient sql) {
        this.sql = sql;
    }

    String fresh() {
        return sql.sql("select gen_random_uuid()::text")
                .query((row, n) -> row.getString(1))
                .single();
    }

    /// Waits until no other form is being kept. So a rule such as "this number is free" still holds at the commit.
    void takeTurn() {
        sql.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> 0)
                .single();
    }

    /// Where it led when this form was kept before.
    Optional<String> ledTo(UUID key) {
        return sql.sql("select address from form_key where key = ?")
                .param(key)
                .query((row, n) -> row.getString(1))
                .optional();
    }

    void use(UUID key, String address) {
        sql.sql("delete from form_key where used_at < now() - interval '1 day'").update();
        sql.sql("insert into form_key (key, address) values (?, ?)")
                .params(key, address)
                .update();
    }
}
