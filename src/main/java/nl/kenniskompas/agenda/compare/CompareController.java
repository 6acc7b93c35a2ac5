package nl.kenniskompas.agenda.compare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.history.AsOf;
import nl.kenniskompas.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CompareController {
    private final Agendas agendas;
    private final Editions editions;
    private final AsOf asOf;
    private final Clock clock;

    CompareController(Agendas agendas, Editions editions, AsOf asOf, Clock clock) {
        this.agendas = agendas;
        this.editions = editions;
        this.asOf = asOf;
        this.clock = clock;
    }

    @GetMapping("/agenda/{slug}/vergelijking")
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam(name = "van", defaultValue = "") String from,
            @RequestParam(name = "tot", defaultValue = "") String until,
            @RequestParam(name = "met", defaultValue = "") String with) {
        var agenda = agendas.get(slug);
        var days = Days.asked(from, until, LocalDate.ofInstant(clock.instant(), Text.ZONE));
        var others = agendas.all().stream().filter(a -> a.id() != agenda.id()).toList();
        var page = with.isBlank() ? days(agenda, days, others) : editions(agenda, agendas.get(with), days, others);
        return new ModelAndView("agenda/compare/page", "page", page);
    }

    private ComparePage days(Agenda agenda, Days days, List<Agenda> others) {
        var before = on(days.from(), agenda).orElse(null);
        var after = on(days.until(), agenda).orElseGet(() -> nothingIn(agenda));
        return new ComparePage(after, before, days, null, others, Comparison.of(before, after));
    }

    /// The edition with the earlier period is the one before.
    private ComparePage editions(Agenda agenda, Agenda other, Days days, List<Agenda> others) {
        boolean turned = starts(other) > starts(agenda);
        var before = editions.of(turned ? agenda : other);
        var after = editions.of(turned ? other : agenda);
        return new ComparePage(after, before, days, other, others, Comparison.of(before, after));
    }

    /// Empty when the edition did not exist yet at the end of that day.
    private Optional<Edition> on(LocalDate day, Agenda agenda) {
        return asOf.at(Days.endOf(day), () -> agendas.all().stream()
                .filter(a -> a.id() == agenda.id())
                .findFirst()
                .map(editions::of));
    }

    private static int starts(Agenda agenda) {
        return Optional.ofNullable(agenda.starts()).orElse(0);
    }

    private static Edition nothingIn(Agenda agenda) {
        return new Edition(agenda, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
