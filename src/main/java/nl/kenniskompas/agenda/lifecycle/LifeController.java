package nl.kenniskompas.agenda.lifecycle;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import nl.kenniskompas.web.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LifeController {
    private static final int PAPERS = 300;

    private final Forms forms;
    private final Editions editions;
    private final QuestionSteps steps;
    private final Library library;

    LifeController(Forms forms, Editions editions, QuestionSteps steps, Library library) {
        this.forms = forms;
        this.editions = editions;
        this.steps = steps;
        this.library = library;
    }

    /// @param step key of what is to be done; without one the question's page tells what can be
    @RequestMapping(
            path = "/kennisvragen/{id:\\d+}/stand",
            method = {GET, POST})
    ModelAndView step(
            @PathVariable long id,
            @RequestParam(name = "stap", defaultValue = "") String step,
            HttpServletRequest request) {
        var action = Action.of(step).filter(one -> one != Action.REVIEW);
        if (action.isEmpty()) return new ModelAndView("redirect:/kennisvragen/" + id + "#stand");
        if (request.getMethod().equals("GET") && !canBeDone(action.get(), id)) {
            Notice.leave(request, "agenda.life.noway");
            return new ModelAndView("redirect:/kennisvragen/" + id + "#stand");
        }
        return forms.form(request, LifeForm.kind(action.get()), id, () -> draft(id, action.get()));
    }

    private boolean canBeDone(Action action, long id) {
        return Action.in(question(id)
                        .orElseThrow(() -> new NotFound("question", id))
                        .life()
                        .state())
                .contains(action);
    }

    private Optional<Question> question(long id) {
        return editions.holding("question", id).question(id);
    }

    private Draft draft(long id, Action action) {
        var edition = editions.holding("question", id);
        var question = edition.question(id).orElseThrow(() -> new NotFound("question", id));
        var before = before(steps.of(id));
        return new LifeForm(steps, edition, question, action, before, papers(before.documents()));
    }

    /// The last answer, also when it does not hold any more, and the last that had the question.
    private static Said before(List<QuestionStep> taken) {
        var answer = taken.stream()
                .filter(step -> step.state().isAnswer())
                .map(QuestionStep::said)
                .findFirst()
                .orElse(Said.because(""));
        var programme = taken.stream()
                .map(step -> step.said().programme())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        return new Said("", programme, answer.verdict(), answer.documents(), answer.reference(), answer.reviewOn());
    }

    private List<Option> papers(List<DocumentId> named) {
        return library.newest(PAPERS, named).entrySet().stream()
                .map(paper -> Option.of(Long.toString(paper.getKey().value()), Option.shortened(paper.getValue())))
                .toList();
    }
}
