package nl.kenniskompas.ingest.publication;

import java.util.Map;
import nl.kenniskompas.library.Publication;
import nl.kenniskompas.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// An editor wants a publication that the library does not hold.
@Controller
class OrderController {
    private final Ordering ordering;

    OrderController(Ordering ordering) {
        this.ordering = ordering;
    }

    @PostMapping("/verwijzingen/{identifier}/ophalen")
    ModelAndView order(@PathVariable String identifier) {
        var publication = Publication.spelled(identifier)
                .filter(Publication::isRegistered)
                .orElseThrow(() -> new NotFound("publication", identifier));
        return switch (ordering.order(publication)) {
            case FetchedPublication.OnItsWay(long intake) -> new ModelAndView("redirect:/voorstellen/" + intake);
            case FetchedPublication.NotHad why ->
                new ModelAndView(
                        "ingest/publication/problem",
                        Map.of("page", new OrderPage(publication, why)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
