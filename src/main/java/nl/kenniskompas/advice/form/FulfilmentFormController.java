package nl.kenniskompas.advice.form;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.writing.Fulfilments;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FulfilmentFormController {
    private final Forms forms;
    private final Promises promises;
    private final Fulfilments fulfilments;
    private final Papers papers;

    FulfilmentFormController(Forms forms, Promises promises, Fulfilments fulfilments, Papers papers) {
        this.forms = forms;
        this.promises = promises;
        this.fulfilments = fulfilments;
        this.papers = papers;
    }

    @RequestMapping(
            path = "/toezeggingen/{id:\\d+}/afdoeningen/nieuw",
            method = {GET, POST})
    ModelAndView add(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, FulfilmentForm.KIND, 0, () -> {
            var commitment = promises.of(id).commitment();
            var empty = new Fulfilment(0, 0, id, null, "", null, true);
            return new FulfilmentForm(fulfilments, commitment, empty, papers.options(null));
        });
    }

    @RequestMapping(
            path = "/afdoeningen/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, FulfilmentForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/afdoeningen/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, FulfilmentForm.KIND, id, () -> standing(id));
    }

    private Draft standing(long id) {
        var promise = promises.holding(id).orElseThrow(() -> new NotFound("fulfilment", id));
        var fulfilment = promise.fulfilments().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("fulfilment", id));
        return new FulfilmentForm(fulfilments, promise.commitment(), fulfilment, papers.options(fulfilment.document()));
    }
}
