package nl.kenniskompas.advice.form;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.advice.writing.Commitments;
import nl.kenniskompas.advice.writing.Ministries;
import nl.kenniskompas.advice.writing.Turns;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CommitmentFormController {
    private static final Commitment EMPTY = new Commitment(
            0, 0, "", "", null, Commitment.Kind.STRICT, Deadline.NONE, Status.OPEN, null, null, null, null, null);

    private final Forms forms;
    private final Promises promises;
    private final Commitments commitments;
    private final Ministries ministries;
    private final Turns turns;
    private final Changes changes;
    private final Papers papers;

    CommitmentFormController(
            Forms forms,
            Promises promises,
            Commitments commitments,
            Ministries ministries,
            Turns turns,
            Changes changes,
            Papers papers) {
        this.forms = forms;
        this.promises = promises;
        this.commitments = commitments;
        this.ministries = ministries;
        this.turns = turns;
        this.changes = changes;
        this.papers = papers;
    }

    @RequestMapping(
            path = "/toezeggingen/nieuw",
            method = {GET, POST})
    ModelAndView add(HttpServletRequest request) {
        var fresh = new Promise(EMPTY, List.of(), List.of(), List.of(), List.of());
        return forms.form(request, CommitmentForm.KIND, 0, () -> draft(fresh));
    }

    @RequestMapping(
            path = "/toezeggingen/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, CommitmentForm.KIND, id, () -> draft(promises.of(id)));
    }

    @RequestMapping(
            path = "/toezeggingen/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, CommitmentForm.KIND, id, () -> draft(promises.of(id)));
    }

    @RequestMapping(
            path = "/toezeggingen/{id:\\d+}/termijn/nieuw",
            method = {GET, POST})
    ModelAndView shift(@PathVariable long id, HttpServletRequest request) {
        return forms.form(
                request,
                ShiftForm.KIND,
                id,
                () -> new ShiftForm(turns, changes, promises.of(id).commitment()));
    }

    @RequestMapping(
            path = "/toezeggingen/{id:\\d+}/stand/nieuw",
            method = {GET, POST})
    ModelAndView step(@PathVariable long id, HttpServletRequest request) {
        return forms.form(
                request,
                StepForm.KIND,
                id,
                () -> new StepForm(turns, changes, promises.of(id).commitment()));
    }

    private Draft draft(Promise promise) {
        return new CommitmentForm(
                commitments,
                ministries,
                promise,
                papers.options(promise.commitment().document()));
    }
}
