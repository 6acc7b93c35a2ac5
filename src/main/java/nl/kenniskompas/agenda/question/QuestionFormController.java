package nl.kenniskompas.agenda.question;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.remark.Remarking;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class QuestionFormController {
    private final Forms forms;
    private final Editions editions;
    private final Questions questions;
    private final Remarking remarking;

    QuestionFormController(Forms forms, Editions editions, Questions questions, Remarking remarking) {
        this.forms = forms;
        this.editions = editions;
        this.questions = questions;
        this.remarking = remarking;
    }

    @RequestMapping(
            path = "/vraagstukken/{issue:\\d+}/kennisvragen/nieuw",
            method = {GET, POST})
    ModelAndView add(@PathVariable long issue, HttpServletRequest request) {
        return forms.form(request, QuestionForm.KIND, 0, () -> fresh(editions.holding("issue", issue), issue));
    }

    @RequestMapping(
            path = "/agenda/{slug}/kennisvragen/nieuw",
            method = {GET, POST})
    ModelAndView addLoose(@PathVariable String slug, HttpServletRequest request) {
        return forms.form(request, QuestionForm.KIND, 0, () -> fresh(editions.of(slug), null));
    }

    @RequestMapping(
            path = "/kennisvragen/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, QuestionForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/kennisvragen/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, QuestionForm.KIND, id, () -> standing(id));
    }

    private Draft fresh(Edition edition, @Nullable Long issue) {
        int end = (int) edition.questions().count();
        return new QuestionForm(
                questions,
                remarking,
                edition,
                new Question(0, 0, edition.agenda().id(), issue, null, null, "", end, null));
    }

    private Draft standing(long id) {
        var edition = editions.holding("question", id);
        return new QuestionForm(
                questions, remarking, edition, edition.question(id).orElseThrow(() -> new NotFound("question", id)));
    }
}
