package nl.kenniskompas.advice.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.ReadingDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CommitmentsController {
    private final Promises promises;
    private final ReadingDay day;

    CommitmentsController(Promises promises, ReadingDay day) {
        this.promises = promises;
        this.day = day;
    }

    @GetMapping("/toezeggingen")
    ModelAndView show(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "pagina", defaultValue = "1") int number,
            HttpServletRequest request) {
        var page = CommitmentsPage.of(promises.bare(), Asked.of(parameters), day.of(request), number);
        return new ModelAndView("advice/commitment/list", "page", page);
    }
}
