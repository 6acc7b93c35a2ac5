package nl.kenniskompas.history;

import nl.kenniskompas.identity.ArrivalEvent;
import nl.kenniskompas.identity.PasskeyChanged;
import nl.kenniskompas.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes who signs in and out, and who changes how they do. Each way to sign in tells so by one event, so none of them
/// has to know the log.
@Component
class SignIns {
    private final AuditLog log;

    SignIns(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void note(ArrivalEvent arrival) {
        var event =
                switch (arrival.outcome()) {
                    case SIGNED_IN -> Event.done(Event.Kind.SIGN_IN);
                    case REFUSED -> Event.refused(Event.Kind.SIGN_IN).with("why", arrival.detail());
                    case SIGNED_OUT -> Event.done(Event.Kind.SIGN_OUT);
                    case SESSION_ENDED -> Event.done(Event.Kind.SESSION_END);
                };
        log.note(by(arrival.person(), way(arrival, event)));
    }

    @EventListener
    void note(PasskeyChanged change) {
        log.note(Event.done(Event.Kind.ACCOUNT)
                .about("person " + change.person().value())
                .with("what", change.what().key()));
    }

    private static Event way(ArrivalEvent arrival, Event event) {
        var way = arrival.way();
        return way == null ? event : event.with("way", way.key());
    }

    private static Event by(@Nullable PersonId person, Event event) {
        return person == null ? event : event.by(person.code());
    }
}
