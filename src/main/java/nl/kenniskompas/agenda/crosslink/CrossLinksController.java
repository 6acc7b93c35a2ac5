package nl.kenniskompas.agenda.crosslink;

import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CrossLinksController {
    private final Editions editions;
    private final Sources sources;

    CrossLinksController(Editions editions, Sources sources) {
        this.editions = editions;
        this.sources = sources;
    }

    @GetMapping("/agenda/{slug}/dwarsverbanden")
    ModelAndView show(@PathVariable String slug) {
        var edition = editions.of(slug);
        var page = new CrossLinksPage(
                edition, Arcs.of(edition), sources.of(edition.agenda().id(), "link"));
        return new ModelAndView("agenda/crosslink/page", "page", page);
    }
}
