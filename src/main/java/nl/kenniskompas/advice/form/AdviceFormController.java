package nl.kenniskompas.advice.form;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.advice.thread.Advice;
import nl.kenniskompas.advice.thread.AdviceThread;
import nl.kenniskompas.advice.thread.AdviceThread.Strand;
import nl.kenniskompas.advice.thread.Position;
import nl.kenniskompas.advice.thread.Recommendation;
import nl.kenniskompas.advice.thread.Threads;
import nl.kenniskompas.advice.writing.Advices;
import nl.kenniskompas.advice.writing.Recommendations;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AdviceFormController {
    private final Forms forms;
    private final Threads threads;
    private final Advices advices;
    private final Recommendations recommendations;
    private final Papers papers;

    AdviceFormController(
            Forms forms, Threads threads, Advices advices, Recommendations recommendations, Papers papers) {
        this.forms = forms;
        this.threads = threads;
        this.advices = advices;
        this.recommendations = recommendations;
        this.papers = papers;
    }

    @RequestMapping(
            path = "/adviezen/nieuw",
            method = {GET, POST})
    ModelAndView add(HttpServletRequest request) {
        var fresh = new AdviceThread(new Advice(0, 0, "", List.of(), null, null), List.of());
        return forms.form(request, AdviceForm.KIND, 0, () -> new AdviceForm(advices, fresh, papers.options(null)));
    }

    @RequestMapping(
            path = "/adviezen/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, AdviceForm.KIND, id, () -> advice(id));
    }

    @RequestMapping(
            path = "/adviezen/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, AdviceForm.KIND, id, () -> advice(id));
    }

    @RequestMapping(
            path = "/adviezen/{id:\\d+}/aanbevelingen/nieuw",
            method = {GET, POST})
    ModelAndView recommend(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, RecommendationForm.KIND, 0, () -> fresh(threads.of(id)));
    }

    @RequestMapping(
            path = "/aanbevelingen/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView editRecommendation(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, RecommendationForm.KIND, id, () -> recommendation(id));
    }

    @RequestMapping(
            path = "/aanbevelingen/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView removeRecommendation(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, RecommendationForm.KIND, id, () -> recommendation(id));
    }

    private Draft advice(long id) {
        var thread = threads.of(id);
        return new AdviceForm(advices, thread, papers.options(thread.advice().document()));
    }

    private Draft fresh(AdviceThread thread) {
        int place = thread.strands().stream()
                .mapToInt(strand -> strand.recommendation().place() + 1)
                .max()
                .orElse(0);
        long advice = thread.advice().id();
        var empty = new Recommendation(
                0, 0, advice, null, List.of(), "", Position.NONE, null, null, null, null, null, place);
        return new RecommendationForm(recommendations, thread.advice(), empty, papers.options(null));
    }

    private Draft recommendation(long id) {
        var thread = threads.holding(id);
        var recommendation =
                thread.strand(id).map(Strand::recommendation).orElseThrow(() -> new NotFound("recommendation", id));
        return new RecommendationForm(
                recommendations, thread.advice(), recommendation, papers.options(recommendation.responseDocument()));
    }
}
