package nl.kenniskompas.systemmap.form;

import nl.kenniskompas.systemmap.map.SystemMaps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// All themes, for everybody.
@Controller
class ThemesController {
    private final SystemMaps maps;

    ThemesController(SystemMaps maps) {
        this.maps = maps;
    }

    @GetMapping("/themas")
    ModelAndView list() {
        return new ModelAndView("systemmap/form/themes", "page", ThemesPage.of(maps.read(), maps.themes()));
    }
}
