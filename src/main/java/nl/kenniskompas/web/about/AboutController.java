package nl.kenniskompas.web.about;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

@Controller
class AboutController {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Algorithms algorithms;

    AboutController(Algorithms algorithms) {
        this.algorithms = algorithms;
    }

    @GetMapping("/over")
    ModelAndView show() {
        var page = new AboutPage(
                List.of("wat", "voorstellen", "algoritmes", "toegankelijkheid", "privacy", "open"), algorithms.all());
        return new ModelAndView("web/about/page", "page", page);
    }

    /// What an organisation hands in at the national register of algorithms.
    @GetMapping("/over/algoritmeregister.json")
    ResponseEntity<String> register() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(algorithms.all()));
    }
}
