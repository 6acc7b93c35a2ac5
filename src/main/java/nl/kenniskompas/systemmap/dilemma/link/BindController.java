package nl.kenniskompas.systemmap.dilemma.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.dilemma.Tradeoffs;
import nl.kenniskompas.systemmap.dilemma.writing.Dilemmas;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Binds a dilemma to relations and knowledge questions, and takes that back.
@Controller
class BindController {
    private static final String RELATIONS = "#samenhangen";
    private static final String QUESTIONS = "#kennisvragen";

    private final Tradeoffs tradeoffs;
    private final Dilemmas dilemmas;
    private final SystemMaps maps;
    private final Bindable bindable;

    BindController(Tradeoffs tradeoffs, Dilemmas dilemmas, SystemMaps maps, Bindable bindable) {
        this.tradeoffs = tradeoffs;
        this.dilemmas = dilemmas;
        this.maps = maps;
        this.bindable = bindable;
    }

    @GetMapping("/dilemmas/{id:\\d+}/samenhangen/nieuw")
    ModelAndView relations(@PathVariable long id, @RequestParam(name = "zoek", defaultValue = "") String words) {
        var tradeoff = tradeoffs.of(id);
        var linked = tradeoff.concerns(maps.read()).stream()
                .map(concern -> concern.relation().id())
                .collect(Collectors.toSet());
        return page(new LinkPage(
                "relation",
                tradeoff.dilemma(),
                tradeoff.dilemma().address() + "/samenhangen/nieuw",
                words,
                bindable.relations(words),
                linked));
    }

    @PostMapping("/dilemmas/{id:\\d+}/samenhangen/nieuw")
    String bind(@PathVariable long id, @RequestParam("kies") long chosen, HttpServletRequest request) {
        var tradeoff = tradeoffs.of(id);
        var relation = relation(chosen);
        if (!tradeoff.isAbout(relation)) dilemmas.bind(id, relation.id());
        return done(request, "systemmap.dilemma.link.made", tradeoff, RELATIONS);
    }

    @PostMapping("/dilemmas/{id:\\d+}/samenhangen/los")
    String unbind(@PathVariable long id, @RequestParam("kies") long chosen, HttpServletRequest request) {
        var tradeoff = tradeoffs.of(id);
        dilemmas.unbind(id, relation(chosen).rows());
        return done(request, "systemmap.dilemma.link.gone", tradeoff, RELATIONS);
    }

    @GetMapping("/dilemmas/{id:\\d+}/kennisvragen/nieuw")
    ModelAndView questions(@PathVariable long id, @RequestParam(name = "zoek", defaultValue = "") String words) {
        var tradeoff = tradeoffs.of(id);
        Set<Long> linked = tradeoff.questions().stream()
                .map(question -> question.id().value())
                .collect(Collectors.toSet());
        return page(new LinkPage(
                "question",
                tradeoff.dilemma(),
                tradeoff.dilemma().address() + "/kennisvragen/nieuw",
                words,
                bindable.questions(words),
                linked));
    }

    @PostMapping("/dilemmas/{id:\\d+}/kennisvragen/nieuw")
    String link(@PathVariable long id, @RequestParam("kies") long question, HttpServletRequest request) {
        var tradeoff = tradeoffs.of(id);
        dilemmas.link(id, new QuestionId(question));
        return done(request, "systemmap.dilemma.link.made", tradeoff, QUESTIONS);
    }

    @PostMapping("/dilemmas/{id:\\d+}/kennisvragen/los")
    String unlink(@PathVariable long id, @RequestParam("kies") long question, HttpServletRequest request) {
        var tradeoff = tradeoffs.of(id);
        dilemmas.unlink(id, new QuestionId(question));
        return done(request, "systemmap.dilemma.link.gone", tradeoff, QUESTIONS);
    }

    private Relation relation(long id) {
        return maps.read().relation(id).orElseThrow(() -> new NotFound("relation", id));
    }

    private static String done(HttpServletRequest request, String notice, Tradeoff tradeoff, String place) {
        Notice.leave(request, notice);
        return "redirect:" + tradeoff.dilemma().address() + place;
    }

    private static ModelAndView page(LinkPage page) {
        return new ModelAndView("systemmap/dilemma/link/page", "page", page);
    }
}
