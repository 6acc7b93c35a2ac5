package nl.kenniskompas.systemmap.factor;

import nl.kenniskompas.history.Versions;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FactorController {
    private final SystemMaps maps;
    private final Versions versions;

    FactorController(SystemMaps maps, Versions versions) {
        this.maps = maps;
        this.versions = versions;
    }

    /// A wording shows the factor that it is read as.
    @GetMapping("/factoren/{id:\\d+}")
    ModelAndView show(@PathVariable long id) {
        var map = maps.read();
        var page = new FactorPage(map, map.factor(id), versions.of("factor", id));
        return new ModelAndView("systemmap/factor/page", "page", page);
    }
}
