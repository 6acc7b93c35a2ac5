package nl.kenniskompas.systemmap.dilemma.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.systemmap.dilemma.Concern;
import nl.kenniskompas.systemmap.dilemma.DilemmaPosition;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.dilemma.Tradeoffs;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DilemmaController {
    private final Tradeoffs tradeoffs;
    private final SystemMaps maps;
    private final Library library;
    private final Versions versions;

    DilemmaController(Tradeoffs tradeoffs, SystemMaps maps, Library library, Versions versions) {
        this.tradeoffs = tradeoffs;
        this.maps = maps;
        this.library = library;
        this.versions = versions;
    }

    @GetMapping("/dilemmas/{id:\\d+}")
    ModelAndView show(@PathVariable long id) {
        var tradeoff = tradeoffs.of(id);
        var map = maps.read();
        var concerns = tradeoff.concerns(map);
        var page = new DilemmaPage(
                tradeoff,
                Balance.of(tradeoff.latest()),
                concerns,
                tradeoff.ministries(map),
                passages(tradeoff, concerns),
                versions.of("dilemma", id));
        return new ModelAndView("systemmap/dilemma/page/page", "page", page);
    }

    private Map<PassageId, Passage> passages(Tradeoff tradeoff, List<Concern> concerns) {
        Stream<PassageId> said =
                tradeoff.positions().stream().map(DilemmaPosition::passage).filter(Objects::nonNull);
        Stream<PassageId> claimed = concerns.stream()
                .flatMap(concern -> concern.relation().claims().stream())
                .flatMap(claim -> claim.passages().stream());
        var found = new LinkedHashMap<PassageId, Passage>();
        library.passages(Stream.concat(said, claimed).distinct().toList())
                .forEach(passage -> found.put(passage.id(), passage));
        return found;
    }
}
