package nl.kenniskompas.agenda.trend;

import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TrendsController {
    private final Editions editions;
    private final Sources sources;

    TrendsController(Editions editions, Sources sources) {
        this.editions = editions;
        this.sources = sources;
    }

    @GetMapping("/agenda/{slug}/trends")
    ModelAndView show(@PathVariable String slug) {
        var edition = editions.of(slug);
        var page = new TrendsPage(edition, sources.of(edition.agenda().id(), "trend"));
        return new ModelAndView("agenda/trend/page", "page", page);
    }
}
