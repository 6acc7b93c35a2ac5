package nl.kenniskompas.agenda.overview;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Wanted;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class EditionController {
    private final EditionPages pages;
    private final Editions editions;

    EditionController(EditionPages pages, Editions editions) {
        this.pages = pages;
        this.editions = editions;
    }

    @GetMapping("/agenda/{slug}")
    ModelAndView show(@PathVariable String slug, HttpServletRequest request) {
        var page = pages.of(slug, request.isUserInRole("COORDINATOR"), null);
        return new ModelAndView("agenda/overview/page", "page", page);
    }

    @GetMapping("/agenda/{slug}/kennisvragen")
    ModelAndView questions(
            @PathVariable String slug,
            @RequestParam(name = "type", defaultValue = "") String type,
            @RequestParam(name = "stand", defaultValue = "") String state) {
        var page = new QuestionsPage(editions.of(slug), new Wanted(type, state));
        return new ModelAndView("agenda/overview/questions", "page", page);
    }

    @GetMapping("/agenda/{slug}/afdruk")
    ModelAndView print(@PathVariable String slug) {
        return new ModelAndView("agenda/overview/print", "page", pages.of(slug, false, null));
    }
}
