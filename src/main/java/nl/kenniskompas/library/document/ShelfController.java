package nl.kenniskompas.library.document;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Waiting;
import nl.kenniskompas.library.Waiting.Pile;
import nl.kenniskompas.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of documents.
@Controller
class ShelfController {
    private final Shelf shelf;
    private final Documents documents;
    private final List<Waiting> waiting;

    ShelfController(Shelf shelf, Documents documents, List<Waiting> waiting) {
        this.shelf = shelf;
        this.documents = documents;
        this.waiting = waiting;
    }

    @GetMapping("/bibliotheek")
    ModelAndView index(HttpServletRequest request) {
        var sent = Asked.in(request);
        int total = shelf.count(sent);
        var asked = sent.at(Math.clamp(sent.page(), 1, Math.max(1, (total + Shelf.AT_ONCE - 1) / Shelf.AT_ONCE)));
        var found = shelf.found(asked);
        var ids = found.stream().map(Document::id).toList();
        var page = new DocumentsPage(
                asked,
                found,
                total,
                total == 0 && documents.isEmpty(),
                shelf.groups(asked),
                documents.passages(ids),
                Viewer.of(request).mayContribute() ? piles(ids) : Map.of());
        return new ModelAndView("library/document/index", "page", page);
    }

    private Map<Long, Pile> piles(List<Long> ids) {
        var documents = ids.stream().map(DocumentId::new).toList();
        return waiting.stream()
                .flatMap(module -> module.in(documents).stream())
                .collect(Collectors.toMap(pile -> pile.document().value(), pile -> pile, (one, other) -> one));
    }
}
