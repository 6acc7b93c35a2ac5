package nl.kenniskompas.agenda.goal;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.writing.Goals;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class GoalFormController {
    private final Forms forms;
    private final Editions editions;
    private final Goals goals;

    GoalFormController(Forms forms, Editions editions, Goals goals) {
        this.forms = forms;
        this.editions = editions;
        this.goals = goals;
    }

    /// @param above id of the goal under which it may come
    @RequestMapping(
            path = "/agenda/{slug}/doelen/nieuw",
            method = {GET, POST})
    ModelAndView add(
            @PathVariable String slug,
            @RequestParam(name = "boven", required = false) @Nullable Long above,
            HttpServletRequest request) {
        return forms.form(request, GoalForm.KIND, 0, () -> fresh(editions.of(slug), above));
    }

    @RequestMapping(
            path = "/doelen/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, GoalForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/doelen/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, GoalForm.KIND, id, () -> standing(id));
    }

    /// At the end of its edition, a level under the goal above it.
    private Draft fresh(Edition edition, @Nullable Long above) {
        var parent = above == null ? Optional.<Goal>empty() : find(edition, above);
        int place = (int) edition.goals().stream().flatMap(GoalForm::below).count();
        var goal = new Goal(
                0,
                0,
                edition.agenda().id(),
                parent.map(Goal::id).orElse(null),
                parent.map(Goal::level).map(GoalForm::levelUnder).orElse("mission"),
                "",
                place,
                List.of());
        return new GoalForm(goals, edition, goal);
    }

    private Draft standing(long id) {
        var edition = editions.holding("goal", id);
        return new GoalForm(goals, edition, find(edition, id).orElseThrow(() -> new NotFound("goal", id)));
    }

    private static Optional<Goal> find(Edition edition, long id) {
        return edition.goals().stream()
                .flatMap(GoalForm::below)
                .filter(goal -> goal.id() == id)
                .findFirst();
    }
}
