package nl.kenniskompas.agenda.goal;

import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class GoalsController {
    private final Editions editions;
    private final Sources sources;

    GoalsController(Editions editions, Sources sources) {
        this.editions = editions;
        this.sources = sources;
    }

    @GetMapping("/agenda/{slug}/doelen")
    ModelAndView show(@PathVariable String slug) {
        var edition = editions.of(slug);
        var page = new GoalsPage(edition, sources.of(edition.agenda().id(), "goal"));
        return new ModelAndView("agenda/goal/page", "page", page);
    }
}
