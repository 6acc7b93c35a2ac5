package nl.kenniskompas.ingest.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Files that came in together.
@Repository
class Batches {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final CurrentPerson person;
    private final Clock clock;

    Batches(JdbcClient sql, CurrentPerson person, Clock clock) {
        this.sql = sql;
        this.person = person;
        this.clock = clock;
    }

    @Transactional
    public long open() {
        return sql.sql("insert into batch (asked_at, asked_by) values (?, ?) returning id")
                .params(Timestamp.from(clock.instant()), person.code())
                .query(Long.class)
                .single();
    }

    @Transactional
    public void refuse(long batch, List<Received.Refused> refused) {
        sql.sql("update batch set refused = ?::jsonb where id = ?")
                .params(JSON.writeValueAsString(refused), batch)
                .update();
    }

    Batch get(long id) {
        return sql.sql("select id, asked_at, live.called(asked_by) as asked_by, refused from batch where id = ?")
                .param(id)
                .query((row, n) -> new Batch(
                        row.getLong("id"),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("asked_by"),
                        JSON.readValue(
                                row.getString("refused").replace("\u0000", ""),
                                new TypeReference<List<Received.Refused>>() {})))
                .optional()
                .orElseThrow(() -> new NotFound("batch", id));
    }
}
