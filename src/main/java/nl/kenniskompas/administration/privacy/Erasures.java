package nl.kenniskompas.administration.privacy;

import java.util.List;
import nl.kenniskompas.administration.PersonChanged;
import nl.kenniskompas.administration.PersonChanged.What;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.identity.HeldAbout;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Erases people. The log keeps the code of a person, which then leads to nobody; so its chain stays whole.
@Component
class Erasures {
    private final People people;
    private final Memberships memberships;
    private final List<HeldAbout> modules;
    private final Changes changes;
    private final Acting acting;
    private final CurrentPerson current;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Erasures(
            People people,
            Memberships memberships,
            List<HeldAbout> modules,
            Changes changes,
            Acting acting,
            CurrentPerson current,
            JdbcClient sql,
            ApplicationEventPublisher events) {
        this.people = people;
        this.memberships = memberships;
        this.modules = modules;
        this.changes = changes;
        this.acting = acting;
        this.current = current;
        this.sql = sql;
        this.events = events;
    }

    /// In a transaction of the platform, as people may not take away their own roles; the log holds who asked for it.
    ///
    /// @param because stands in the log, so it never holds a name
    /// @return false when it was done before, or when it is the last administrator everywhere, who stays
    boolean erase(PersonId person, String because) {
        String who = current.code();
        boolean erased = acting.<Boolean>asPlatform(() -> {
            if (memberships.isLastAdministrator(person)) return false;
            sql.sql("select set_config('kompas.actor', ?, true)")
                    .param(who)
                    .query((row, n) -> 0)
                    .single();
            changes.because(because);
            if (!people.erase(person)) return false;
            modules.forEach(module -> module.erase(person));
            return true;
        });
        if (erased) events.publishEvent(new PersonChanged(person, What.ERASED));
        return erased;
    }
}
