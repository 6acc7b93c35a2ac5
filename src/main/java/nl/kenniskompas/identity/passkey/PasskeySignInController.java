package nl.kenniskompas.identity.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.Refusal;
import nl.kenniskompas.identity.Sessions;
import nl.kenniskompas.identity.Way;
import nl.kenniskompas.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Signing in: the script of the page fetches a question, and sends the device's answer as a form.
@Controller
class PasskeySignInController {
    private final RelyingParty party;
    private final Ceremonies ceremonies;
    private final Passkeys passkeys;
    private final Sessions sessions;

    PasskeySignInController(RelyingParty party, Ceremonies ceremonies, Passkeys passkeys, Sessions sessions) {
        this.party = party;
        this.ceremonies = ceremonies;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @PostMapping(path = "/aanmelden/passkey/vraag", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(HttpServletRequest request) {
        refuseWhenClosed();
        return ceremonies.askForAKnownKey(request.getSession());
    }

    @PostMapping("/aanmelden/passkey")
    String use(@RequestParam("passkey") String answer, HttpServletRequest request, HttpServletResponse response) {
        refuseWhenClosed();
        var person = ceremonies.proven(answer, request.getSession()).flatMap(passkeys::arrived);
        return "redirect:"
                + person.flatMap(it -> sessions.begin(it, Way.PASSKEY, request, response))
                        .orElseGet(() -> refused(person.orElse(null), request));
    }

    /// A closed account has been told to the log already.
    private String refused(@Nullable Person person, HttpServletRequest request) {
        if (person != null) return Refusal.CLOSED.address();
        sessions.refuse(Refusal.PASSKEY, Way.PASSKEY, null, "", request);
        return Refusal.PASSKEY.address();
    }

    private void refuseWhenClosed() {
        if (!party.isOpen()) throw new NotFound("sign-in by", "passkey");
    }
}
