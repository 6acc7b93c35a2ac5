package nl.kenniskompas.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.identity.Entrance;
import nl.kenniskompas.identity.Refusal;
import nl.kenniskompas.identity.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows the ways in.
@Controller
class SignInController {
    private final List<Entrance> entrances;
    private final Optional<Demonstration> demonstration;

    SignInController(List<Entrance> entrances, Optional<Demonstration> demonstration) {
        this.entrances = entrances;
        this.demonstration = demonstration;
    }

    /// A passkey alone is no way in: nobody could have come in to add one.
    @GetMapping("/aanmelden")
    ModelAndView ways(@RequestParam(name = "geweigerd", defaultValue = "") String refusal, HttpServletRequest request) {
        var open = EnumSet.noneOf(Way.class);
        entrances.stream().filter(Entrance::isOpen).forEach(entrance -> open.add(entrance.way()));
        List<Persona> personas = demonstration.map(demo -> demo.offers(request)).orElse(List.of());
        if (personas.isEmpty() && open.equals(EnumSet.of(Way.PASSKEY))) open.clear();
        var page = new SignInPage(open, personas, Refusal.called(refusal).orElse(null));
        return new ModelAndView("identity/signin/page", "page", page);
    }
}
