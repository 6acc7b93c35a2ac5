package nl.kenniskompas.administration.privacy;

import java.util.Locale;
import nl.kenniskompas.administration.PersonChanged;
import nl.kenniskompas.administration.RightsExported;
import nl.kenniskompas.history.AuditLog;
import nl.kenniskompas.history.Event;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Puts in the audit log what the history of changes does not hold. Of a person only the code.
@Component
class Notes {
    private final AuditLog log;

    Notes(AuditLog log) {
        this.log = log;
    }

    /// When it is certain; at once when there is no transaction to wait for.
    @TransactionalEventListener(fallbackExecution = true)
    void note(PersonChanged event) {
        log.note(Event.done(Event.Kind.ACCOUNT)
                .about("person " + event.person().value())
                .with("what", event.what().name().toLowerCase(Locale.ROOT)));
    }

    /// Before the list leaves.
    @EventListener
    void note(RightsExported event) {
        log.note(Event.done(Event.Kind.EXPORT)
                .about("/beheer/personen/rechten." + event.format())
                .with("rows", Integer.toString(event.rows())));
    }
}
