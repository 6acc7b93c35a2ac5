package nl.kenniskompas.advice.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kenniskompas.advice.thread.AdviceThread;
import nl.kenniskompas.advice.thread.AdviceThread.Strand;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Threads;
import nl.kenniskompas.advice.writing.Commitments;
import nl.kenniskompas.advice.writing.Recommendations;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionSummary;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import nl.kenniskompas.web.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Looks for something to link with, and links it.
@Controller
class LinkFormController {
    private static final String QUESTION = "advice.link.question";
    private static final String COMMITMENT = "advice.link.commitment";

    private final Promises promises;
    private final Threads threads;
    private final Commitments commitments;
    private final Recommendations recommendations;
    private final Candidates candidates;

    LinkFormController(
            Promises promises,
            Threads threads,
            Commitments commitments,
            Recommendations recommendations,
            Candidates candidates) {
        this.promises = promises;
        this.threads = threads;
        this.commitments = commitments;
        this.recommendations = recommendations;
        this.candidates = candidates;
    }

    @GetMapping("/toezeggingen/{id:\\d+}/kennisvragen/nieuw")
    ModelAndView questionsOf(@PathVariable long id, @RequestParam(name = "zoek", defaultValue = "") String words) {
        var promise = promises.of(id);
        Commitment it = promise.commitment();
        return page(new LinkPage(
                QUESTION,
                new Where(List.of(new Crumb(Option.shortened(it.text()), it.address()))),
                it.text(),
                it.address() + "/kennisvragen/nieuw",
                it.address() + "#kennisvragen",
                words,
                candidates.questions(words),
                ids(promise.questions())));
    }

    @PostMapping("/toezeggingen/{id:\\d+}/kennisvragen/nieuw")
    String link(@PathVariable long id, @RequestParam("kies") long question, HttpServletRequest request) {
        var it = promises.of(id).commitment();
        commitments.link(id, new QuestionId(question));
        Notice.leave(request, "advice.link.made");
        return "redirect:" + it.address() + "#kennisvragen";
    }

    @GetMapping("/aanbevelingen/{id:\\d+}/kennisvragen/nieuw")
    ModelAndView questionsOfRecommendation(
            @PathVariable long id, @RequestParam(name = "zoek", defaultValue = "") String words) {
        var thread = threads.holding(id);
        var strand = strand(thread, id);
        return page(ofRecommendation(
                QUESTION,
                "/kennisvragen/nieuw",
                thread,
                strand,
                words,
                candidates.questions(words),
                ids(strand.questions())));
    }

    @PostMapping("/aanbevelingen/{id:\\d+}/kennisvragen/nieuw")
    String linkRecommendation(@PathVariable long id, @RequestParam("kies") long question, HttpServletRequest request) {
        var strand = strand(threads.holding(id), id);
        recommendations.link(id, new QuestionId(question));
        Notice.leave(request, "advice.link.made");
        return "redirect:" + strand.recommendation().address();
    }

    @GetMapping("/aanbevelingen/{id:\\d+}/toezeggingen/nieuw")
    ModelAndView commitmentsOf(@PathVariable long id, @RequestParam(name = "zoek", defaultValue = "") String words) {
        var thread = threads.holding(id);
        var strand = strand(thread, id);
        var following = strand.promises().stream()
                .map(promise -> promise.commitment().id())
                .collect(Collectors.toSet());
        return page(ofRecommendation(
                COMMITMENT, "/toezeggingen/nieuw", thread, strand, words, candidates.commitments(words), following));
    }

    @PostMapping("/aanbevelingen/{id:\\d+}/toezeggingen/nieuw")
    String follow(@PathVariable long id, @RequestParam("kies") long commitment, HttpServletRequest request) {
        var strand = strand(threads.holding(id), id);
        commitments.follow(promises.of(commitment).commitment().id(), id);
        Notice.leave(request, "advice.link.made");
        return "redirect:" + strand.recommendation().address();
    }

    private static Strand strand(AdviceThread thread, long id) {
        return thread.strand(id).orElseThrow(() -> new NotFound("recommendation", id));
    }

    private static LinkPage ofRecommendation(
            String key,
            String place,
            AdviceThread thread,
            Strand strand,
            String words,
            List<LinkPage.Candidate> found,
            Set<Long> linked) {
        var it = strand.recommendation();
        var advice = thread.advice();
        return new LinkPage(
                key,
                new Where(List.of(new Crumb(Option.shortened(advice.title()), advice.address()))),
                it.text(),
                "/aanbevelingen/" + it.id() + place,
                it.address(),
                words,
                found,
                linked);
    }

    private static Set<Long> ids(List<QuestionSummary> questions) {
        return questions.stream().map(question -> question.id().value()).collect(Collectors.toSet());
    }

    private static ModelAndView page(LinkPage page) {
        return new ModelAndView("advice/link/page", "page", page);
    }
}
