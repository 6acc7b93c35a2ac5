package nl.kenniskompas.systemmap.relation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kenniskompas.agenda.QuestionFinder;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Lens;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.RelationUses;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.systemmap.writing.Relations;
import nl.kenniskompas.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RelationController {
    private final SystemMaps maps;
    private final Relations relations;
    private final QuestionFinder questions;
    private final Library library;
    private final Versions versions;
    private final List<RelationUses> uses;

    RelationController(
            SystemMaps maps,
            Relations relations,
            QuestionFinder questions,
            Library library,
            Versions versions,
            List<RelationUses> uses) {
        this.maps = maps;
        this.relations = relations;
        this.questions = questions;
        this.library = library;
        this.versions = versions;
        this.uses = uses;
    }

    @GetMapping("/samenhangen")
    ModelAndView list(@RequestParam Map<String, String> asked) {
        var map = maps.read();
        var page = new RelationsPage(map, maps.themes(), Lens.of(asked), asked.get("met"), number(asked.get("pagina")));
        return new ModelAndView("systemmap/relation/list", "page", page);
    }

    private static int number(@Nullable String page) {
        return page == null || !page.matches("[1-9]\\d{0,5}") ? 1 : Integer.parseInt(page);
    }

    @GetMapping("/samenhangen/{id:\\d+}")
    ModelAndView show(@PathVariable long id) {
        var map = maps.read();
        var relation = map.relation(id).orElseThrow(() -> new NotFound("relation", id));
        return new ModelAndView("systemmap/relation/page", "page", page(map, relation));
    }

    private RelationPage page(SystemMap map, Relation relation) {
        var marked = relation.claims().stream()
                .map(Claim::passages)
                .flatMap(List::stream)
                .toList();
        return new RelationPage(
                map,
                relation,
                library.passages(marked).stream().collect(Collectors.toMap(Passage::id, Function.identity())),
                List.copyOf(questions.all(relations.questions(relation.rows())).values()),
                uses.stream().flatMap(one -> one.of(relation.rows()).stream()).toList(),
                versions.of("relation", relation.id()));
    }
}
