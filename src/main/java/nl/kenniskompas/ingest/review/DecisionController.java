package nl.kenniskompas.ingest.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.web.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Decisions on single proposals, and on all. With `?deel` in the address the answer is only what changed on the page.
@Controller
class DecisionController {
    private final Decisions decisions;
    private final Editing editing;
    private final Proposals proposals;
    private final ReviewPages pages;

    DecisionController(Decisions decisions, Editing editing, Proposals proposals, ReviewPages pages) {
        this.decisions = decisions;
        this.editing = editing;
        this.proposals = proposals;
        this.pages = pages;
    }

    @PostMapping("/voorstellen/{intake:\\d+}/alles")
    String all(@PathVariable long intake, HttpServletRequest request) {
        decisions.acceptAll(intake, proposals.documentOf(intake));
        Notice.leave(request, "ingest.review.all.done");
        return "redirect:/voorstellen/" + intake;
    }

    @PostMapping(value = "/voorstellen/{intake:\\d+}/{id:\\d+}/oordeel", params = "!deel")
    ModelAndView whole(
            @PathVariable long intake,
            @PathVariable long id,
            @RequestParam int versie,
            @RequestParam Judgement oordeel) {
        return switch (decide(intake, id, versie, oordeel)) {
            case Decided.Done(List<Long> changed) ->
                new ModelAndView("redirect:/voorstellen/" + intake + "#voorstel-" + changed.getFirst());
            case Decided.Stale ignored -> refused(intake, id, "ingest.review.stale");
            case Decided.Refused(String reason) -> refused(intake, id, reason);
        };
    }

    @PostMapping(value = "/voorstellen/{intake:\\d+}/{id:\\d+}/oordeel", params = "deel")
    ModelAndView part(
            @PathVariable long intake,
            @PathVariable long id,
            @RequestParam int versie,
            @RequestParam Judgement oordeel) {
        return switch (decide(intake, id, versie, oordeel)) {
            case Decided.Done(List<Long> changed) -> changed(intake, "", id, changed);
            case Decided.Stale ignored -> changed(intake, "ingest.review.stale", id, List.of(id));
            case Decided.Refused(String reason) -> changed(intake, reason, id, List.of(id));
        };
    }

    private Decided decide(long intake, long id, int version, Judgement judgement) {
        return switch (judgement) {
            case aanvaard -> decisions.accept(intake, id, version);
            case verwerp -> decisions.reject(intake, id, version);
            case terug -> decisions.undo(intake, id, version);
            case samen -> editing.merge(intake, id, version);
        };
    }

    /// As the form says it.
    enum Judgement {
        aanvaard,
        verwerp,
        terug,
        samen
    }

    private ModelAndView refused(long intake, long id, String reason) {
        var page = pages.show(pages.page(intake, proposals.documentOf(intake)).saying(reason, id));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView changed(long intake, String message, long id, List<Long> ids) {
        var whole = pages.lines(intake, proposals.documentOf(intake)).saying(message, id);
        return new ModelAndView("ingest/review/changed", "page", new Changed(whole, ids));
    }
}
