package nl.kenniskompas.advice.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.ReadingDay;
import nl.kenniskompas.advice.writing.Origin;
import nl.kenniskompas.advice.writing.Provenance;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CommitmentsController {
    private final Promises promises;
    private final Provenance provenance;
    private final ReadingDay day;

    CommitmentsController(Promises promises, Provenance provenance, ReadingDay day) {
        this.promises = promises;
        this.provenance = provenance;
        this.day = day;
    }

    @GetMapping("/toezeggingen")
    ModelAndView show(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "pagina", defaultValue = "1") int number,
            HttpServletRequest request) {
        var page = CommitmentsPage.of(promises.bare(), Asked.of(parameters), day.of(request), number);
        var sources = provenance.of(Origin.COMMITMENT, page.shown());
        return new ModelAndView("advice/commitment/list", "page", page.with(sources));
    }
}
