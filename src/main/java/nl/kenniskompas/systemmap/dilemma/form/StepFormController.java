package nl.kenniskompas.systemmap.dilemma.form;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.systemmap.dilemma.DilemmaAction;
import nl.kenniskompas.systemmap.dilemma.Tradeoffs;
import nl.kenniskompas.systemmap.dilemma.writing.DilemmaSteps;
import nl.kenniskompas.web.Notice;
import nl.kenniskompas.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class StepFormController {
    private final Forms forms;
    private final Tradeoffs tradeoffs;
    private final DilemmaSteps steps;
    private final Changes changes;
    private final Clock clock;

    StepFormController(Forms forms, Tradeoffs tradeoffs, DilemmaSteps steps, Changes changes, Clock clock) {
        this.forms = forms;
        this.tradeoffs = tradeoffs;
        this.steps = steps;
        this.changes = changes;
        this.clock = clock;
    }

    /// @param step key of what is to be done; without one the dilemma's page tells what can be
    @RequestMapping(
            path = "/dilemmas/{id:\\d+}/stand/nieuw",
            method = {GET, POST})
    ModelAndView step(
            @PathVariable long id,
            @RequestParam(name = "stap", defaultValue = "") String step,
            HttpServletRequest request) {
        String back = "redirect:/dilemmas/" + id + "#stand";
        var action = DilemmaAction.of(step);
        if (action.isEmpty()) return new ModelAndView(back);
        if (request.getMethod().equals("GET") && !canBeDone(id, action.get())) {
            Notice.leave(request, "systemmap.dilemma.noway");
            return new ModelAndView(back);
        }
        return forms.form(
                request,
                StepForm.kind(action.get()),
                id,
                () -> new StepForm(steps, changes, tradeoffs.of(id), action.get(), today()));
    }

    private boolean canBeDone(long id, DilemmaAction action) {
        return tradeoffs.of(id).dilemma().state().after(action).isPresent();
    }

    private LocalDate today() {
        return clock.instant().atZone(Text.ZONE).toLocalDate();
    }
}
