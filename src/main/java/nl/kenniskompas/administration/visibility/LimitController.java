package nl.kenniskompas.administration.visibility;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.history.ItemAddress;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.identity.Rights;
import nl.kenniskompas.identity.Role;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LimitController {
    private static final int MONTHS_UNTIL_REVIEW = 6;

    private final Limits limits;
    private final Audiences audiences;
    private final Forms forms;
    private final Rights rights;
    private final Versions versions;
    private final List<ItemAddress> addresses;
    private final Clock clock;

    LimitController(
            Limits limits,
            Audiences audiences,
            Forms forms,
            Rights rights,
            Versions versions,
            List<ItemAddress> addresses,
            Clock clock) {
        this.limits = limits;
        this.audiences = audiences;
        this.forms = forms;
        this.rights = rights;
        this.versions = versions;
        this.addresses = addresses;
        this.clock = clock;
    }

    @RequestMapping(
            path = "/zichtbaarheid/{kind:[a-z_]+}/{id:\\d{1,18}}",
            method = {GET, POST})
    ModelAndView form(@PathVariable String kind, @PathVariable long id, HttpServletRequest request) {
        String shownAt = address(kind, id);
        if (!limits.knows(kind) || shownAt == null || !rights.sees(kind, id)) throw new NotFound(kind, id);
        rights.require(Role.COORDINATOR, kind, id);
        long known = limits.on(kind, id).map(Limit::id).orElse(0L);
        return forms.form(request, LimitForm.KIND, known, () -> draft(kind, id, shownAt));
    }

    private LimitForm draft(String kind, long id, String shownAt) {
        var limit = limits.on(kind, id).orElseGet(() -> Limit.open(kind, id, today().plusMonths(MONTHS_UNTIL_REVIEW)));
        return new LimitForm(limits, audiences, limit, versions.nameOf(kind, id).orElse(""), shownAt);
    }

    @GetMapping("/beheer/zichtbaarheid")
    ModelAndView show() {
        var names = audiences.names();
        var lines = limits.all().stream()
                .map(limit -> new LimitsPage.Line(
                        limit,
                        versions.nameOf(limit.kind(), limit.item()).orElse(""),
                        address(limit.kind(), limit.item()),
                        names.getOrDefault(
                                limit.audience() + " "
                                        + (limit.circle() == null ? limit.organisation() : limit.circle()),
                                ""),
                        LimitsPage.isDue(limit, today())))
                .toList();
        return new ModelAndView("administration/visibility/list", "page", new LimitsPage(lines));
    }

    private @Nullable String address(String kind, long id) {
        return addresses.stream()
                .map(module -> module.of(kind, List.of(id)).get(id))
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Text.ZONE);
    }
}
