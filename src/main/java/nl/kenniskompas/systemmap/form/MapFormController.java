package nl.kenniskompas.systemmap.form;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.systemmap.writing.Claims;
import nl.kenniskompas.systemmap.writing.Factors;
import nl.kenniskompas.systemmap.writing.Sayings;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Relations and factors.
@Controller
class MapFormController {
    private final Forms forms;
    private final SystemMaps maps;
    private final Sayings sayings;
    private final Claims claims;
    private final Factors factors;

    MapFormController(Forms forms, SystemMaps maps, Sayings sayings, Claims claims, Factors factors) {
        this.forms = forms;
        this.maps = maps;
        this.sayings = sayings;
        this.claims = claims;
        this.factors = factors;
    }

    @RequestMapping(
            path = "/samenhangen/nieuw",
            method = {GET, POST})
    ModelAndView add(HttpServletRequest request) {
        return forms.form(request, SayingForm.KIND, 0, () -> new SayingForm(sayings, claims, maps.read()));
    }

    @RequestMapping(
            path = "/samenhangen/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, RelationForm.KIND, id, () -> relation(id));
    }

    @RequestMapping(
            path = "/samenhangen/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, RelationForm.KIND, id, () -> relation(id));
    }

    @RequestMapping(
            path = "/factoren/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView editFactor(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, FactorForm.KIND, id, () -> factor(id));
    }

    @RequestMapping(
            path = "/factoren/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView removeFactor(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, FactorForm.KIND, id, () -> factor(id));
    }

    private Draft relation(long id) {
        var map = maps.read();
        return new RelationForm(sayings, map, map.relation(id).orElseThrow(() -> new NotFound("relation", id)));
    }

    private Draft factor(long id) {
        var map = maps.read();
        return new FactorForm(factors, map, map.factor(id));
    }
}
