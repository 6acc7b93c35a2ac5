package nl.kenniskompas.systemmap.form;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.systemmap.writing.Claims;
import nl.kenniskompas.systemmap.writing.Sayings;
import nl.kenniskompas.systemmap.writing.Themes;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ClaimFormController {
    private final Forms forms;
    private final SystemMaps maps;
    private final Claims claims;
    private final Sayings sayings;
    private final Themes themes;

    ClaimFormController(Forms forms, SystemMaps maps, Claims claims, Sayings sayings, Themes themes) {
        this.forms = forms;
        this.maps = maps;
        this.claims = claims;
        this.sayings = sayings;
        this.themes = themes;
    }

    @RequestMapping(
            path = "/samenhangen/{id:\\d+}/uitspraken/nieuw",
            method = {GET, POST})
    ModelAndView add(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, ClaimForm.KIND, 0, () -> fresh(id));
    }

    @RequestMapping(
            path = "/uitspraken/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, ClaimForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/uitspraken/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, ClaimForm.KIND, id, () -> standing(id));
    }

    private Draft fresh(long relation) {
        var map = maps.read();
        var empty =
                new Claim(0, 0, relation, "", Poles.NEITHER, List.of(), List.of(), List.of(), null, null, List.of());
        return new ClaimForm(
                claims,
                sayings,
                themes,
                map,
                map.relation(relation).orElseThrow(() -> new NotFound("relation", relation)),
                empty);
    }

    private Draft standing(long id) {
        var map = maps.read();
        for (var relation : map.relations())
            for (var claim : relation.claims())
                if (claim.id() == id) return new ClaimForm(claims, sayings, themes, map, relation, claim);
        throw new NotFound("claim", id);
    }
}
