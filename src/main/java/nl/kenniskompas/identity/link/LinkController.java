package nl.kenniskompas.identity.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import nl.kenniskompas.identity.Entrance;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.Refusal;
import nl.kenniskompas.identity.Sessions;
import nl.kenniskompas.identity.Way;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking for a link, opening it, and signing in with it.
@Controller
class LinkController {
    private final Entrance byLink;
    private final Asking asking;
    private final Links links;
    private final Sessions sessions;

    LinkController(Entrance byLink, Asking asking, Links links, Sessions sessions) {
        this.byLink = byLink;
        this.asking = asking;
        this.links = links;
        this.sessions = sessions;
    }

    /// The answer is the same for every address, and comes as quickly: who is known here is nobody's business.
    @PostMapping("/aanmelden/link")
    String ask(@RequestParam("email") String address, HttpServletRequest request, Locale locale) {
        refuseWhenClosed();
        asking.by(address, locale);
        Notice.leave(request, "identity.link.sent");
        return "redirect:/aanmelden";
    }

    @GetMapping("/aanmelden/link/{token}")
    ModelAndView open(@PathVariable String token) {
        refuseWhenClosed();
        return new ModelAndView("identity/link/page", "page", new LinkPage(token));
    }

    @PostMapping("/aanmelden/link/{token}")
    String use(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        refuseWhenClosed();
        Optional<Person> person = links.use(token).flatMap(asking::person);
        if (person.isEmpty()) {
            sessions.refuse(Refusal.LINK, Way.MAIL, null, "", request);
            return "redirect:" + Refusal.LINK.address();
        }
        return "redirect:"
                + sessions.begin(person.get(), Way.MAIL, request, response).orElse(Refusal.CLOSED.address());
    }

    private void refuseWhenClosed() {
        if (!byLink.isOpen()) throw new NotFound("sign-in by", "mail");
    }
}
