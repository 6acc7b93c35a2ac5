package nl.kenniskompas.library.citation;

import nl.kenniskompas.library.Publication;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The reverse index: publications, and who leans on them.
@Controller
class CitationController {
    private final CitationIndex index;

    CitationController(CitationIndex index) {
        this.index = index;
    }

    @GetMapping("/verwijzingen")
    ModelAndView index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int blad) {
        var first = Sought.of(q, 1);
        int total = index.count(first);
        var sought =
                new Sought(first.words(), Math.clamp(blad, 1, Math.max(1, (total - 1) / CitationIndex.AT_ONCE + 1)));
        var named = total > 0 ? null : sought.publication().orElse(null);
        var page = new PublicationsPage(sought, index.publications(sought), total, named);
        return new ModelAndView("library/citation/index", "page", page);
    }

    /// Any spelling leads here; what names no publication is not found, unless somebody leans on it.
    @GetMapping("/verwijzingen/{identifier}")
    ModelAndView publication(@PathVariable String identifier) {
        var asWritten = new Publication(identifier);
        var leans = index.on(asWritten);
        var publication = leans.isEmpty()
                ? Publication.spelled(identifier).orElseThrow(() -> new NotFound("publication", identifier))
                : asWritten;
        String url = index.url(publication);
        var page = new PublicationPage(
                publication,
                url == null ? publication.address() : url,
                index.copies(publication),
                leans.isEmpty() ? index.on(publication) : leans,
                index.beside(publication));
        return new ModelAndView("library/citation/page", "page", page);
    }
}
