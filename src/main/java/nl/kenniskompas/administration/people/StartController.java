package nl.kenniskompas.administration.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.administration.people.StartPage.Part;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the administration begins.
@Controller
class StartController {
    private static final List<Part> PARTS = List.of(
            new Part("people", "/beheer/personen"),
            new Part("circles", "/beheer/groepen"),
            new Part("organisations", "/beheer/organisaties"),
            new Part("visibility", "/beheer/zichtbaarheid"),
            new Part("audit", "/beheer/logboek"),
            new Part("index", "/beheer/zoekindex"),
            new Part("privacy", "/privacy"));

    private final List<Routes> modules;

    StartController(List<Routes> modules) {
        this.modules = modules;
    }

    @GetMapping("/beheer")
    ModelAndView show(HttpServletRequest request) {
        var open = PARTS.stream()
                .filter(part -> modules.stream()
                        .flatMap(module -> module.routes().stream())
                        .filter(route -> route.pattern().equals(part.address())
                                && route.methods().contains(HttpMethod.GET))
                        .anyMatch(route -> opens(route.least(), request)))
                .toList();
        return new ModelAndView("administration/people/start", "page", new StartPage(open));
    }

    private static boolean opens(Route.Least least, HttpServletRequest request) {
        return switch (least) {
            case Route.Least.Anyone ignored -> true;
            case Route.Least.SignedInPerson ignored -> true;
            case Route.Least.Having(var role) -> request.isUserInRole(role.name());
        };
    }
}
