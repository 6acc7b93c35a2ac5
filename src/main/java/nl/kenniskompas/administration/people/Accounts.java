package nl.kenniskompas.administration.people;

import nl.kenniskompas.administration.PersonChanged;
import nl.kenniskompas.administration.PersonChanged.What;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Rights;
import nl.kenniskompas.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether people may come in. The row of a person has no history, so each change is told as an event.
@Component
class Accounts {
    private final People people;
    private final Memberships memberships;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    Accounts(People people, Memberships memberships, Rights rights, ApplicationEventPublisher events) {
        this.people = people;
        this.memberships = memberships;
        this.rights = rights;
        this.events = events;
    }

    /// Closing what is closed changes nothing.
    ///
    /// @return false when it is the last administrator everywhere, who stays
    @Transactional
    public boolean close(PersonId id) {
        var person = managed(id);
        if (person.disabledAt() != null) return true;
        if (memberships.isLastAdministrator(id)) return false;
        if (people.disable(id, true)) events.publishEvent(new PersonChanged(id, What.CLOSED));
        return true;
    }

    @Transactional
    public void open(PersonId id) {
        managed(id);
        if (people.disable(id, false)) events.publishEvent(new PersonChanged(id, What.OPENED));
    }

    private Person managed(PersonId id) {
        var person = people.find(id).orElseThrow(() -> new NotFound("person", id.value()));
        if (!rights.manages(id))
            throw new AccessDeniedException("it takes an administrator of all organisations of person " + id.value());
        return person;
    }
}
