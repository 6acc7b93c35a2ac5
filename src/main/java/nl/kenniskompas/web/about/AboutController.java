package nl.kenniskompas.web.about;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AboutController {
    @GetMapping("/over")
    ModelAndView show() {
        var page = new AboutPage(List.of("wat", "voorstellen", "toegankelijkheid", "privacy", "open"));
        return new ModelAndView("web/about/page", "page", page);
    }
}
