package nl.kenniskompas.agenda.home;

import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.history.Changes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {
    private static final int CHANGES = 50;

    private final Agendas agendas;
    private final Editions editions;
    private final Sizes sizes;
    private final Changes changes;

    HomeController(Agendas agendas, Editions editions, Sizes sizes, Changes changes) {
        this.agendas = agendas;
        this.editions = editions;
        this.sizes = sizes;
        this.changes = changes;
    }

    /// The current edition is the newest that is adopted; else in consultation, else a concept.
    @GetMapping("/")
    ModelAndView home() {
        var current = agendas.all().stream().findFirst();
        var others = sizes.all().stream()
                .filter(size ->
                        current.isEmpty() || size.agenda().id() != current.get().id())
                .toList();
        var page = new HomePage(current.map(editions::of).orElse(null), others, changes.latest(CHANGES));
        return new ModelAndView("agenda/home/page", "page", page);
    }
}
