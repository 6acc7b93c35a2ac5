package nl.kenniskompas.search.upkeep;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.search.feed.Renewal;
import nl.kenniskompas.search.feed.Renewal.State;
import nl.kenniskompas.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// How the index is. What the buttons ask is done by the one thread that writes to it, so it shows a moment later.
@Controller
class IndexUpkeepController {
    private static final String PAGE = "/beheer/zoekindex";

    private final Renewal renewal;
    private final Acting acting;

    IndexUpkeepController(Renewal renewal, Acting acting) {
        this.renewal = renewal;
        this.acting = acting;
    }

    @GetMapping(PAGE)
    ModelAndView show() {
        return new ModelAndView("search/upkeep/page", "page", new IndexUpkeepPage(state()));
    }

    /// Asking again while one is being made does not begin it anew.
    @PostMapping(PAGE)
    String begin(HttpServletRequest request) {
        if (state().making()) Notice.leave(request, "search.upkeep.already");
        else {
            renewal.begin();
            Notice.leave(request, "search.upkeep.begun");
        }
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/einde")
    String cancel(HttpServletRequest request) {
        renewal.cancel();
        Notice.leave(request, "search.upkeep.cancelled");
        return "redirect:" + PAGE;
    }

    private State state() {
        return acting.asPlatform(renewal::state);
    }
}
