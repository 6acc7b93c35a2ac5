package nl.kenniskompas.systemmap.dilemma.writing;

import java.sql.Timestamp;
import java.time.Clock;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.systemmap.dilemma.Dilemma;
import nl.kenniskompas.systemmap.dilemma.DilemmaAction;
import nl.kenniskompas.systemmap.dilemma.DilemmaState;
import nl.kenniskompas.systemmap.dilemma.DilemmaStep.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Brings dilemmas from one state in another. Each step is a row that says who, when and why.
@Repository
public class DilemmaSteps {
    private final JdbcClient sql;
    private final CurrentPerson person;
    private final Clock clock;

    DilemmaSteps(JdbcClient sql, CurrentPerson person, Clock clock) {
        this.sql = sql;
        this.person = person;
        this.clock = clock;
    }

    /// @param dilemma as the person saw it
    @Transactional
    public Stepped take(Dilemma dilemma, DilemmaAction action, Said said) {
        var to = dilemma.state().after(action);
        if (to.isEmpty()) return new Stepped.NoWay(dilemma.state(), action);
        if (!move(dilemma, to.get())) return new Stepped.ChangedSince();
        note(dilemma, action, to.get(), said);
        return new Stepped.Taken(to.get());
    }

    private boolean move(Dilemma dilemma, DilemmaState to) {
        return sql.sql("update dilemma set state = ?, version = version + 1 where id = ? and version = ?")
                        .params(to.key(), dilemma.id(), dilemma.version())
                        .update()
                == 1;
    }

    private void note(Dilemma dilemma, DilemmaAction action, DilemmaState to, Said said) {
        sql.sql("""
                        insert into dilemma_step (dilemma_id, action, before_state, state, on_day, reason, decision,
                                                  option_id, option_title, at, actor)
                        values (:dilemma, :action, :before, :state, :on, :reason, :decision, :option, :title, :at, :actor)""")
                .param("dilemma", dilemma.id())
                .param("action", action.key())
                .param("before", dilemma.state().key())
                .param("state", to.key())
                .param("on", said.on())
                .param("reason", said.reason())
                .param("decision", said.decision())
                .param("option", said.option())
                .param("title", said.optionTitle())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", person.code())
                .update();
    }
}
