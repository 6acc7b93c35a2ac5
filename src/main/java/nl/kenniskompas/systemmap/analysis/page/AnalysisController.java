package nl.kenniskompas.systemmap.analysis.page;

import java.util.Map;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AnalysisController {
    private final SystemMaps maps;

    AnalysisController(SystemMaps maps) {
        this.maps = maps;
    }

    @GetMapping("/systeemkaart/analyse")
    ModelAndView analysis(@RequestParam Map<String, String> asked) {
        return page("overview", AnalysisPage.of(Seen.of(maps, asked)));
    }

    @GetMapping("/systeemkaart/ketens")
    ModelAndView chains(@RequestParam Map<String, String> asked) {
        return page("chains", ChainsPage.of(Seen.of(maps, asked), asked));
    }

    @GetMapping("/systeemkaart/lussen")
    ModelAndView loops(@RequestParam Map<String, String> asked) {
        return page("loops", LoopsPage.of(Seen.of(maps, asked), asked));
    }

    @GetMapping("/systeemkaart/matrix")
    ModelAndView matrix(@RequestParam Map<String, String> asked) {
        return page("matrix", MatrixPage.of(Seen.of(maps, asked)));
    }

    private static ModelAndView page(String name, Object page) {
        return new ModelAndView("systemmap/analysis/page/" + name, "page", page);
    }
}
