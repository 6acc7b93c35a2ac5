package nl.kenniskompas.history.log;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.history.Hidden;
import nl.kenniskompas.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LogController {
    static final int PAGE = 50;

    private final Log log;

    LogController(Log log) {
        this.log = log;
    }

    @GetMapping("/wijzigingen")
    ModelAndView show(
            @RequestParam(name = "voor", required = false) @Nullable Long before,
            @RequestParam(name = "door", required = false) @Nullable String person,
            @RequestParam(name = "van", required = false) @Nullable String since,
            @RequestParam(name = "tot", required = false) @Nullable String until,
            HttpServletRequest request) {
        var asked = Asked.of(before, person, since, until);
        var hidden = Hidden.from(Viewer.of(request));
        var found = log.entries(asked, hidden, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        String older = found.size() > PAGE
                ? asked.addressBelow(shown.getLast().change().id())
                : null;
        var page = LogPage.of(shown, older, asked, log.people(hidden));
        return new ModelAndView("history/log/page", "page", page);
    }
}
