package nl.kenniskompas.ingest.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import nl.kenniskompas.ingest.review.ReviewPages;
import nl.kenniskompas.library.DocumentId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The files on their way in: first their progress, then what was found in them.
@Controller
class IntakeController {
    private static final int SHOWN = 200;

    private final Intakes intakes;
    private final IntakeLines lines;
    private final ReviewPages reviews;
    private final Clock clock;

    IntakeController(Intakes intakes, IntakeLines lines, ReviewPages reviews, Clock clock) {
        this.intakes = intakes;
        this.lines = lines;
        this.reviews = reviews;
        this.clock = clock;
    }

    @GetMapping("/voorstellen")
    ModelAndView index() {
        var page = new IntakesPage(lines.of(intakes.latest(SHOWN)));
        return new ModelAndView("ingest/intake/index", "page", page);
    }

    @GetMapping("/voorstellen/{id:\\d+}")
    ModelAndView show(@PathVariable long id) {
        Intake intake = intakes.get(id);
        Long document = intake.document();
        return document == null ? progress(intake) : reviews.show(id, new DocumentId(document));
    }

    /// What the progress page asks for again and again; when the work has ended it is told to load itself anew.
    @GetMapping("/voorstellen/{id:\\d+}/voortgang")
    ModelAndView progress(@PathVariable long id, HttpServletResponse response) {
        Intake intake = intakes.get(id);
        if (intake.state().ended()) response.setHeader("HX-Refresh", "true");
        return progress(intake);
    }

    private ModelAndView progress(Intake intake) {
        long seconds = Duration.between(intake.askedAt(), clock.instant()).toSeconds();
        return new ModelAndView("ingest/intake/progress", "page", new ProgressPage(intake, seconds));
    }

    @PostMapping("/voorstellen/{id:\\d+}/annulering")
    String cancel(@PathVariable long id) {
        intakes.cancel(intakes.get(id).id());
        return "redirect:/voorstellen/" + id;
    }

    @PostMapping("/voorstellen/{id:\\d+}/herhaling")
    String retry(@PathVariable long id) {
        intakes.retry(intakes.get(id).id());
        return "redirect:/voorstellen/" + id;
    }
}
