package nl.kenniskompas.advice.link;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Recommendation;
import nl.kenniskompas.advice.thread.Threads;
import nl.kenniskompas.advice.writing.Commitments;
import nl.kenniskompas.advice.writing.Recommendations;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes links away again.
@Controller
class UnlinkController {
    private final Promises promises;
    private final Threads threads;
    private final Commitments commitments;
    private final Recommendations recommendations;

    UnlinkController(Promises promises, Threads threads, Commitments commitments, Recommendations recommendations) {
        this.promises = promises;
        this.threads = threads;
        this.commitments = commitments;
        this.recommendations = recommendations;
    }

    @PostMapping("/toezeggingen/{id:\\d+}/kennisvragen/los")
    String question(@PathVariable long id, @RequestParam("kies") long question, HttpServletRequest request) {
        var it = promises.of(id).commitment();
        commitments.unlink(id, new QuestionId(question));
        Notice.leave(request, "advice.link.gone");
        return "redirect:" + it.address() + "#kennisvragen";
    }

    @PostMapping("/aanbevelingen/{id:\\d+}/kennisvragen/los")
    String questionOfRecommendation(
            @PathVariable long id, @RequestParam("kies") long question, HttpServletRequest request) {
        var it = recommendation(id);
        recommendations.unlink(id, new QuestionId(question));
        Notice.leave(request, "advice.link.gone");
        return "redirect:" + it.address();
    }

    @PostMapping("/aanbevelingen/{id:\\d+}/toezeggingen/los")
    String commitment(@PathVariable long id, @RequestParam("kies") long commitment, HttpServletRequest request) {
        var it = recommendation(id);
        var following = promises.of(commitment).commitment().recommendation();
        if (following != null && following == id) commitments.follow(commitment, null);
        Notice.leave(request, "advice.link.gone");
        return "redirect:" + it.address();
    }

    private Recommendation recommendation(long id) {
        return threads.strand(id)
                .map(strand -> strand.recommendation())
                .orElseThrow(() -> new NotFound("recommendation", id));
    }
}
