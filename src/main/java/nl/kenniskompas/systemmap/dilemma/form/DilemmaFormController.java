package nl.kenniskompas.systemmap.dilemma.form;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.dilemma.Tradeoffs;
import nl.kenniskompas.systemmap.dilemma.suggestion.Beginning;
import nl.kenniskompas.systemmap.dilemma.suggestion.Beginnings;
import nl.kenniskompas.systemmap.dilemma.writing.Dilemmas;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class DilemmaFormController {
    private static final String FRESH = "/dilemmas/nieuw";

    private final Forms forms;
    private final Tradeoffs tradeoffs;
    private final Dilemmas dilemmas;
    private final SystemMaps maps;
    private final Beginnings beginnings;

    DilemmaFormController(Forms forms, Tradeoffs tradeoffs, Dilemmas dilemmas, SystemMaps maps, Beginnings beginnings) {
        this.forms = forms;
        this.tradeoffs = tradeoffs;
        this.dilemmas = dilemmas;
        this.maps = maps;
        this.beginnings = beginnings;
    }

    /// @param relations that it is about
    /// @param from, to the factors of two chains that contradict each other
    @RequestMapping(
            path = FRESH,
            method = {GET, POST})
    ModelAndView add(
            @RequestParam(name = "samenhang", defaultValue = "") List<Long> relations,
            @RequestParam(name = "van", required = false) @Nullable Long from,
            @RequestParam(name = "naar", required = false) @Nullable Long to,
            HttpServletRequest request) {
        return forms.form(request, DilemmaForm.KIND, 0, () -> fresh(relations, from, to));
    }

    @RequestMapping(
            path = "/dilemmas/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, DilemmaForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/dilemmas/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, DilemmaForm.KIND, id, () -> standing(id));
    }

    private Draft standing(long id) {
        var tradeoff = tradeoffs.of(id);
        return new DilemmaForm(dilemmas, tradeoff, List.of(), tradeoff.dilemma().address() + "/bewerken");
    }

    private Draft fresh(List<Long> relations, @Nullable Long from, @Nullable Long to) {
        var address = UriComponentsBuilder.fromPath(FRESH);
        Beginning beginning = Beginning.EMPTY;
        if (from != null && to != null) {
            beginning = beginnings.between(maps.read(), from, to);
            address.queryParam("van", from).queryParam("naar", to);
        } else if (!relations.isEmpty()) {
            beginning = beginnings.of(maps.read(), relations);
            address.queryParam("samenhang", relations);
        }
        var empty = new Tradeoff(beginning.dilemma(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new DilemmaForm(
                dilemmas, empty, beginning.concerns(), address.build().toUriString());
    }
}
