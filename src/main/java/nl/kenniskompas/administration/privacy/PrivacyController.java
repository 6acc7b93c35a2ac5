package nl.kenniskompas.administration.privacy;

import java.util.Comparator;
import java.util.List;
import nl.kenniskompas.identity.Retention;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PrivacyController {
    private final List<Retention> rules;
    private final RetentionRuns runs;

    PrivacyController(List<Retention> rules, RetentionRuns runs) {
        this.rules =
                rules.stream().sorted(Comparator.comparing(Retention::what)).toList();
        this.runs = runs;
    }

    @GetMapping("/privacy")
    ModelAndView show() {
        return new ModelAndView("administration/privacy/page", "page", new PrivacyPage(rules, runs.tallies()));
    }
}
