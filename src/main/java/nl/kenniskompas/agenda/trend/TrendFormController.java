package nl.kenniskompas.agenda.trend;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Trend;
import nl.kenniskompas.agenda.writing.Trends;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TrendFormController {
    private final Forms forms;
    private final Editions editions;
    private final Trends trends;

    TrendFormController(Forms forms, Editions editions, Trends trends) {
        this.forms = forms;
        this.editions = editions;
        this.trends = trends;
    }

    @RequestMapping(
            path = "/agenda/{slug}/trends/nieuw",
            method = {GET, POST})
    ModelAndView add(@PathVariable String slug, HttpServletRequest request) {
        return forms.form(request, TrendForm.KIND, 0, () -> fresh(slug));
    }

    @RequestMapping(
            path = "/trends/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, TrendForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/trends/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, TrendForm.KIND, id, () -> standing(id));
    }

    /// After the last.
    private Draft fresh(String slug) {
        var edition = editions.of(slug);
        int place = 1 + edition.trends().stream().mapToInt(Trend::place).max().orElse(-1);
        return new TrendForm(trends, edition, new Trend(0, 0, edition.agenda().id(), "", null, place, List.of()));
    }

    private Draft standing(long id) {
        var edition = editions.holding("trend", id);
        var trend = edition.trends().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("trend", id));
        return new TrendForm(trends, edition, trend);
    }
}
