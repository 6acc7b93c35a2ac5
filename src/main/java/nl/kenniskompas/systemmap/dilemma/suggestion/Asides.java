package nl.kenniskompas.systemmap.dilemma.suggestion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.kenniskompas.identity.CurrentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The relations of which a person said that they are no dilemma.
@Repository
public class Asides {
    private final JdbcClient sql;
    private final CurrentPerson person;
    private final Clock clock;

    Asides(JdbcClient sql, CurrentPerson person, Clock clock) {
        this.sql = sql;
        this.person = person;
        this.clock = clock;
    }

    /// Ids of rows.
    List<Long> all() {
        return sql.sql("select relation_id from dilemma_aside order by id")
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /// @param relation id of a row
    @Transactional
    public void put(long relation) {
        sql.sql("insert into dilemma_aside (relation_id, at, actor) values (?, ?, ?) on conflict do nothing")
                .params(relation, Timestamp.from(clock.instant()), person.code())
                .update();
    }

    /// @param rows all rows that are read as the relation
    @Transactional
    public void takeBack(Collection<Long> rows) {
        sql.sql("delete from dilemma_aside where relation_id = any (?)")
                .param(rows.toArray(Long[]::new))
                .update();
    }
}
