package nl.kenniskompas.systemmap.dilemma.page;

import nl.kenniskompas.systemmap.dilemma.DilemmaState;
import nl.kenniskompas.systemmap.dilemma.Tradeoffs;
import nl.kenniskompas.systemmap.dilemma.suggestion.DilemmaSuggestions;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DilemmasController {
    private final Tradeoffs tradeoffs;
    private final SystemMaps maps;
    private final DilemmaSuggestions suggestions;

    DilemmasController(Tradeoffs tradeoffs, SystemMaps maps, DilemmaSuggestions suggestions) {
        this.tradeoffs = tradeoffs;
        this.maps = maps;
        this.suggestions = suggestions;
    }

    /// @param state key of a state; what is none counts as not asked
    /// @param all whether to show all suggestions
    @GetMapping("/dilemmas")
    ModelAndView show(
            @RequestParam(name = "stand", defaultValue = "") String state,
            @RequestParam(name = "alles", required = false, defaultValue = "") String all) {
        var dilemmas = tradeoffs.all();
        var map = maps.read();
        var page = new DilemmasPage(
                dilemmas,
                DilemmaState.of(state).orElse(null),
                map,
                suggestions.waiting(map, dilemmas),
                suggestions.aside(map, dilemmas),
                !all.isEmpty());
        return new ModelAndView("systemmap/dilemma/page/list", "page", page);
    }
}
