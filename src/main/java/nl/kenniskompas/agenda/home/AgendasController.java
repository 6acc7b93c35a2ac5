package nl.kenniskompas.agenda.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AgendasController {
    private final Sizes sizes;

    AgendasController(Sizes sizes) {
        this.sizes = sizes;
    }

    @GetMapping("/agenda")
    ModelAndView list(
            @RequestParam(name = "organisatie", defaultValue = "") String organisation,
            @RequestParam(name = "stand", defaultValue = "") String state) {
        return new ModelAndView("agenda/home/list", "page", AgendasPage.of(sizes.all(), organisation, state));
    }
}
