package nl.kenniskompas.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Refusal;
import nl.kenniskompas.identity.Sessions;
import nl.kenniskompas.identity.Way;
import nl.kenniskompas.web.NotFound;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in by choosing a persona: only in the demonstration, only from this very machine.
@Controller
@Profile("demo")
class PersonaController {
    private static final String ISSUER = "demo";

    private final Demonstration demonstration;
    private final People people;
    private final Memberships memberships;
    private final Acting acting;
    private final Sessions sessions;

    PersonaController(
            Demonstration demonstration, People people, Memberships memberships, Acting acting, Sessions sessions) {
        this.demonstration = demonstration;
        this.people = people;
        this.memberships = memberships;
        this.acting = acting;
        this.sessions = sessions;
    }

    @PostMapping("/aanmelden")
    String signIn(@RequestParam("persona") String key, HttpServletRequest request, HttpServletResponse response) {
        if (!demonstration.isNear(request)) throw new NotFound("sign-in for", request.getRemoteAddr());
        var persona = Persona.find(key).orElseThrow(() -> new NotFound("persona", key));
        var person = people.arrived(ISSUER, persona.key(), persona.person(), null);
        acting.asPlatform(() -> {
            memberships.give(person.id(), null, persona.role());
            return person;
        });
        return "redirect:" + sessions.begin(person, Way.DEMO, request, response).orElse(Refusal.CLOSED.address());
    }
}
