package nl.kenniskompas.administration.people;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.identity.Circle;
import nl.kenniskompas.identity.Circles;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.identity.Rights;
import nl.kenniskompas.identity.Role;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The groups to which something may be shown.
@Controller
class CircleController {
    private final Circles circles;
    private final Organisations organisations;
    private final Rights rights;
    private final Offers offers;
    private final Versions versions;

    CircleController(Circles circles, Organisations organisations, Rights rights, Offers offers, Versions versions) {
        this.circles = circles;
        this.organisations = organisations;
        this.rights = rights;
        this.offers = offers;
        this.versions = versions;
    }

    @GetMapping("/beheer/groepen")
    ModelAndView list() {
        var names = names();
        var rows = circles.all().stream()
                .map(circle -> new CirclesPage.Row(
                        circle, whose(circle, names), circles.members(circle).size()))
                .toList();
        var page = new CirclesPage(rows, !offers.circles().isEmpty());
        return new ModelAndView("administration/people/circles", "page", page);
    }

    @GetMapping("/beheer/groepen/{id:\\d+}")
    ModelAndView show(@PathVariable long id) {
        var circle = circles.find(id).orElseThrow(() -> new NotFound("circle", id));
        var page = new CirclePage(
                circle,
                whose(circle, names()),
                circles.members(circle),
                circles.uses(circle),
                rights.mayIn(Role.COORDINATOR, circle.organisation()),
                versions.of("circle", id));
        return new ModelAndView("administration/people/circle", "page", page);
    }

    private Map<OrganisationId, String> names() {
        return organisations.all().stream().collect(toMap(Organisation::id, Organisation::name));
    }

    private static String whose(Circle circle, Map<OrganisationId, String> names) {
        var organisation = circle.organisation();
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }
}
