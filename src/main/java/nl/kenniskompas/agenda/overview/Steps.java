package nl.kenniskompas.agenda.overview;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Agenda.State;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.identity.CurrentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The steps of editions from state to state.
@Repository
public class Steps {
    private final JdbcClient sql;
    private final AgendaEditions editions;
    private final Changes changes;
    private final CurrentPerson person;
    private final Clock clock;

    Steps(JdbcClient sql, AgendaEditions editions, Changes changes, CurrentPerson person, Clock clock) {
        this.sql = sql;
        this.editions = editions;
        this.changes = changes;
        this.person = person;
        this.clock = clock;
    }

    /// Newest first.
    List<Step> of(Agenda agenda) {
        return sql.sql(
                        "select state, at, live.called(actor) as actor, reason from agenda_state where agenda_id = ? order by id desc")
                .param(agenda.id())
                .query((row, n) -> new Step(
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("reason")))
                .list();
    }

    @Transactional
    public Moving move(Agenda agenda, State seen, State to, String reason) {
        var asked = Moving.ask(agenda.state(), seen, to, reason);
        if (!(asked instanceof Moving.Moved)) return asked;
        changes.because(reason.strip());
        if (!editions.move(agenda, to)) return new Moving.MovedSince(agenda.state());
        sql.sql("insert into agenda_state (agenda_id, state, at, actor, reason) values (?, ?, ?, ?, ?)")
                .params(agenda.id(), to.key(), Timestamp.from(clock.instant()), person.code(), reason.strip())
                .update();
        return asked;
    }
}
