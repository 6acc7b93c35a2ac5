package nl.kenniskompas.administration.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.Organisation.Kind;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.OrganisationNames;
import nl.kenniskompas.identity.OrganisationSuccessions;
import nl.kenniskompas.identity.OrganisationUses;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Screen;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OrganisationController {
    private final Organisations organisations;
    private final OrganisationNames names;
    private final OrganisationSuccessions successions;
    private final List<OrganisationUses> uses;
    private final Versions versions;
    private final Clock clock;

    OrganisationController(
            Organisations organisations,
            OrganisationNames names,
            OrganisationSuccessions successions,
            List<OrganisationUses> uses,
            Versions versions,
            Clock clock) {
        this.organisations = organisations;
        this.names = names;
        this.successions = successions;
        this.uses = uses;
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping("/beheer/organisaties")
    ModelAndView list(
            @RequestParam(name = "soort", defaultValue = "") String kind,
            @RequestParam(name = "naam", defaultValue = "") String words) {
        var page = new OrganisationsPage(organisations.all(), names.all(), kind(kind), words);
        return new ModelAndView("administration/organisation/list", "page", page);
    }

    /// Null for every kind, also when the address names one that there is not.
    private static @Nullable Kind kind(String key) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/beheer/organisaties/{id:\\d+}")
    ModelAndView show(@PathVariable long id, HttpServletRequest request) {
        var organisation =
                organisations.find(new OrganisationId(id)).orElseThrow(() -> new NotFound("organisation", id));
        var page = new OrganisationPage(
                organisation,
                names.of(organisation.id()),
                successions.of(organisation.id()),
                used(organisation),
                versions.of("organisation", id),
                day(request));
        return new ModelAndView("administration/organisation/page", "page", page);
    }

    private List<OrganisationUses.Use> used(Organisation organisation) {
        return uses.stream()
                .flatMap(module -> module.of(organisation.id()).stream())
                .toList();
    }

    /// A day is read as it was at its end, which is the first moment of the next.
    private LocalDate day(HttpServletRequest request) {
        var asOf = (Instant) request.getAttribute(Screen.AS_OF);
        return (asOf == null ? clock.instant() : asOf.minusSeconds(1))
                .atZone(Text.ZONE)
                .toLocalDate();
    }
}
