package nl.kenniskompas.systemmap.dilemma.form;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.systemmap.dilemma.DilemmaOption;
import nl.kenniskompas.systemmap.dilemma.DilemmaPosition;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.dilemma.Tradeoffs;
import nl.kenniskompas.systemmap.dilemma.writing.DilemmaOptions;
import nl.kenniskompas.systemmap.dilemma.writing.DilemmaPositions;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms of positions and options.
@Controller
class HangingController {
    private final Forms forms;
    private final Tradeoffs tradeoffs;
    private final DilemmaPositions positions;
    private final DilemmaOptions options;
    private final SystemMaps maps;
    private final Library library;

    HangingController(
            Forms forms,
            Tradeoffs tradeoffs,
            DilemmaPositions positions,
            DilemmaOptions options,
            SystemMaps maps,
            Library library) {
        this.forms = forms;
        this.tradeoffs = tradeoffs;
        this.positions = positions;
        this.options = options;
        this.maps = maps;
        this.library = library;
    }

    @RequestMapping(
            path = "/dilemmas/{id:\\d+}/posities/nieuw",
            method = {GET, POST})
    ModelAndView addPosition(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, PositionForm.KIND, 0, () -> {
            var tradeoff = tradeoffs.of(id);
            return position(tradeoff, PositionForm.fresh(tradeoff));
        });
    }

    @RequestMapping(
            path = "/dilemmaposities/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView editPosition(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, PositionForm.KIND, id, () -> position(id));
    }

    @RequestMapping(
            path = "/dilemmaposities/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView removePosition(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, PositionForm.KIND, id, () -> position(id));
    }

    @RequestMapping(
            path = "/dilemmas/{id:\\d+}/opties/nieuw",
            method = {GET, POST})
    ModelAndView addOption(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, OptionForm.KIND, 0, () -> {
            var tradeoff = tradeoffs.of(id);
            return new OptionForm(options, tradeoff, OptionForm.fresh(tradeoff));
        });
    }

    @RequestMapping(
            path = "/dilemmaopties/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView editOption(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, OptionForm.KIND, id, () -> option(id));
    }

    @RequestMapping(
            path = "/dilemmaopties/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView removeOption(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, OptionForm.KIND, id, () -> option(id));
    }

    private Draft position(long id) {
        var tradeoff = tradeoffs.ofPosition(id);
        var position = tradeoff.positions().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("dilemma_position", id));
        return position(tradeoff, position);
    }

    private Draft position(Tradeoff tradeoff, DilemmaPosition position) {
        return new PositionForm(positions, tradeoff, position, passages(tradeoff, position));
    }

    private Draft option(long id) {
        var tradeoff = tradeoffs.ofOption(id);
        DilemmaOption option = tradeoff.options().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("dilemma_option", id));
        return new OptionForm(options, tradeoff, option);
    }

    /// Where the sources of the relations say it, and the one that is chosen now.
    private List<Option> passages(Tradeoff tradeoff, DilemmaPosition position) {
        List<PassageId> ids = Stream.concat(
                        Stream.ofNullable(position.passage()),
                        tradeoff.concerns(maps.read()).stream()
                                .flatMap(concern -> concern.relation().claims().stream())
                                .flatMap(claim -> claim.passages().stream()))
                .distinct()
                .toList();
        return library.passages(ids).stream()
                .map(passage -> Option.of(
                        Long.toString(passage.id().value()),
                        Option.shortened(passage.documentTitle() + ": " + passage.words())))
                .toList();
    }
}
