package nl.kenniskompas.systemmap.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.agenda.QuestionFinder;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.systemmap.writing.Relations;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Links a relation with knowledge questions: one looks by words, and chooses.
@Controller
class QuestionLinkController {
    private static final int MOST = 30;

    private final SystemMaps maps;
    private final Relations relations;
    private final QuestionFinder questions;

    QuestionLinkController(SystemMaps maps, Relations relations, QuestionFinder questions) {
        this.maps = maps;
        this.relations = relations;
        this.questions = questions;
    }

    @GetMapping("/samenhangen/{id:\\d+}/kennisvragen/nieuw")
    ModelAndView look(@PathVariable long id, @RequestParam(name = "zoek", defaultValue = "") String words) {
        var map = maps.read();
        var relation = relation(map, id);
        var page = new QuestionLinkPage(
                Above.of(map, relation),
                Above.name(map, relation),
                relation.address(),
                words,
                words.isBlank() ? List.of() : questions.with(words, MOST),
                relations.questions(relation.rows()));
        return new ModelAndView("systemmap/form/question", "page", page);
    }

    @PostMapping("/samenhangen/{id:\\d+}/kennisvragen/nieuw")
    String link(@PathVariable long id, @RequestParam("kies") long question, HttpServletRequest request) {
        var relation = relation(maps.read(), id);
        relations.link(relation.id(), new QuestionId(question));
        Notice.leave(request, "systemmap.link.made");
        return "redirect:" + relation.address() + "#kennisvragen";
    }

    @PostMapping("/samenhangen/{id:\\d+}/kennisvragen/los")
    String unlink(@PathVariable long id, @RequestParam("kies") long question, HttpServletRequest request) {
        var relation = relation(maps.read(), id);
        relations.unlink(relation.rows(), new QuestionId(question));
        Notice.leave(request, "systemmap.link.gone");
        return "redirect:" + relation.address() + "#kennisvragen";
    }

    private static Relation relation(SystemMap map, long id) {
        return map.relation(id).orElseThrow(() -> new NotFound("relation", id));
    }
}
