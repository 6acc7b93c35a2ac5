package nl.kenniskompas.history.change;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.history.Change;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.Hidden;
import nl.kenniskompas.history.Undoing;
import nl.kenniskompas.history.change.ChangePage.Attempt;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import nl.kenniskompas.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ChangeController {
    private static final int LONGEST_REASON = 500;

    private final Changes changes;
    private final ChangePages pages;

    ChangeController(Changes changes, ChangePages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping("/wijzigingen/{id:\\d{1,18}}")
    ModelAndView show(@PathVariable long id, HttpServletRequest request) {
        return page(get(id), Attempt.NONE, HttpStatus.OK, request);
    }

    @PostMapping("/wijzigingen/{id:\\d{1,18}}/ongedaan")
    ModelAndView undo(
            @PathVariable long id,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            HttpServletRequest request) {
        var change = get(id);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON)
            return page(change, new Attempt(true, java.util.List.of()), HttpStatus.UNPROCESSABLE_CONTENT, request);
        return switch (changes.undo(change, why)) {
            case Undoing.Undone() -> {
                Notice.leave(request, "history.undone");
                long now = changes.undoing(change).map(Change::id).orElse(id);
                yield new ModelAndView("redirect:/wijzigingen/" + now);
            }
            case Undoing.ChangedSince(var items) ->
                page(change, new Attempt(false, items), HttpStatus.CONFLICT, request);
        };
    }

    private Change get(long id) {
        return changes.find(id).orElseThrow(() -> new NotFound("change", id));
    }

    private ModelAndView page(Change change, Attempt attempt, HttpStatus status, HttpServletRequest request) {
        var page = pages.of(change, Hidden.from(Viewer.of(request)), attempt)
                .orElseThrow(() -> new NotFound("change", change.id()));
        var view = new ModelAndView("history/change/page", "page", page);
        view.setStatus(status);
        return view;
    }
}
