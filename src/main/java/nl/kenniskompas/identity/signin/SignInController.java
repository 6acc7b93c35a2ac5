package nl.kenniskompas.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Sessions;
import nl.kenniskompas.web.NotFound;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signing in by choosing a persona: only in the demonstration, only from this very machine.
@Controller
@Profile("demo")
class SignInController {
    private static final String ISSUER = "demo";

    private final People people;
    private final Memberships memberships;
    private final Acting acting;
    private final Sessions sessions;

    SignInController(People people, Memberships memberships, Acting acting, Sessions sessions) {
        this.people = people;
        this.memberships = memberships;
        this.acting = acting;
        this.sessions = sessions;
    }

    @GetMapping("/aanmelden")
    ModelAndView form(HttpServletRequest request) {
        refuseOutsiders(request);
        return new ModelAndView("identity/signin/page", "page", new SignInPage(List.of(Persona.values())));
    }

    @PostMapping("/aanmelden")
    String signIn(@RequestParam("persona") String key, HttpServletRequest request, HttpServletResponse response) {
        refuseOutsiders(request);
        var persona = Persona.find(key).orElseThrow(() -> new NotFound("persona", key));
        var person = people.arrived(ISSUER, persona.key(), persona.person(), null);
        acting.asPlatform(() -> {
            memberships.give(person.id(), null, persona.role());
            return person;
        });
        sessions.begin(person, request, response);
        return "redirect:/";
    }

    /// A proxy on this machine makes everybody look near; it says so, and who says so is not near.
    private static void refuseOutsiders(HttpServletRequest request) {
        boolean passedOn = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        if (passedOn) throw new NotFound("sign-in through", "a proxy");
        try {
            if (InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) return;
        } catch (UnknownHostException unknown) {
            throw new NotFound("sign-in for", request.getRemoteAddr());
        }
        throw new NotFound("sign-in for", request.getRemoteAddr());
    }
}
