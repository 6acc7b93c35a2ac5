package nl.kenniskompas.identity.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.identity.PasskeyChanged;
import nl.kenniskompas.identity.PasskeyChanged.What;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Sessions;
import nl.kenniskompas.identity.passkey.PasskeyPage.State;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page of one's own passkeys: to see them, to add one and to take one away.
@Controller
class PasskeyController {
    private static final String PAGE = "/mijn/passkeys";
    private static final String AGAIN = "redirect:" + PAGE;

    private final RelyingParty party;
    private final Ceremonies ceremonies;
    private final Passkeys passkeys;
    private final People people;
    private final CurrentPerson current;
    private final Sessions sessions;
    private final PasskeyNames names;
    private final ApplicationEventPublisher events;

    PasskeyController(
            RelyingParty party,
            Ceremonies ceremonies,
            Passkeys passkeys,
            People people,
            CurrentPerson current,
            Sessions sessions,
            PasskeyNames names,
            ApplicationEventPublisher events) {
        this.party = party;
        this.ceremonies = ceremonies;
        this.passkeys = passkeys;
        this.people = people;
        this.current = current;
        this.sessions = sessions;
        this.names = names;
        this.events = events;
    }

    @GetMapping(PAGE)
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        var person = mine();
        var state = state(person, request);
        if (state == State.STALE) sessions.comeBackTo(request, response);
        return new ModelAndView(
                "identity/passkey/page", "page", new PasskeyPage(passkeys.of(person.id()), state, Passkeys.MOST));
    }

    @PostMapping(path = PAGE + "/vraag", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ask(HttpServletRequest request) {
        var person = mine();
        return mayAdd(person, request)
                ? ResponseEntity.ok(ceremonies.askForANewKey(person.id(), request.getSession()))
                : ResponseEntity.status(HttpStatus.CONFLICT).body("{}");
    }

    @PostMapping(PAGE)
    String add(
            @RequestParam("passkey") String answer,
            @RequestParam(name = "naam", defaultValue = "") String name,
            HttpServletRequest request,
            Locale locale) {
        var person = mine();
        if (!mayAdd(person, request)) return AGAIN;
        if (ceremonies.add(answer, names.of(name, locale), request.getSession())) {
            events.publishEvent(new PasskeyChanged(person.id(), What.PASSKEY_ADDED));
            Notice.leave(request, "identity.passkey.added");
        } else Notice.leave(request, "identity.passkey.notadded");
        return AGAIN;
    }

    @PostMapping(PAGE + "/{id:\\d{1,18}}/verwijdering")
    String remove(@PathVariable long id, HttpServletRequest request) {
        var person = mine();
        if (!sessions.isFresh(request)) return AGAIN;
        if (!passkeys.remove(person.id(), id)) throw new NotFound("passkey", id);
        events.publishEvent(new PasskeyChanged(person.id(), What.PASSKEY_REMOVED));
        Notice.leave(request, "identity.passkey.removed");
        return AGAIN;
    }

    private boolean mayAdd(Person person, HttpServletRequest request) {
        return state(person, request) == State.OPEN && passkeys.of(person.id()).size() < Passkeys.MOST;
    }

    private State state(Person person, HttpServletRequest request) {
        if (!party.isFor(person)) return State.WORK;
        if (!party.isOpen()) return State.CLOSED;
        return sessions.isFresh(request) ? State.OPEN : State.STALE;
    }

    private Person mine() {
        PersonId id = current.actor() instanceof Actor.Somebody(var someone, var ignored) ? someone : new PersonId(0);
        return people.find(id).orElseThrow(() -> new NotFound("person", "signed in"));
    }
}
