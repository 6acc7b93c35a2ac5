package nl.kenniskompas.administration.privacy;

import java.security.Principal;
import java.time.Clock;
import nl.kenniskompas.identity.People;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What the platform holds about who asks: to read and to take along.
@Controller
class MyDataController {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final People people;
    private final Holdings holdings;
    private final Clock clock;

    MyDataController(People people, Holdings holdings, Clock clock) {
        this.people = people;
        this.holdings = holdings;
        this.clock = clock;
    }

    @GetMapping("/mijn/gegevens")
    ModelAndView show(Principal principal) {
        return new ModelAndView(
                "administration/privacy/mine", "page", new MyDataPage(holdings.about(Mine.of(principal, people))));
    }

    @GetMapping("/mijn/gegevens/export.json")
    ResponseEntity<byte[]> export(Principal principal) {
        var held = holdings.about(Mine.of(principal, people)).asFile(clock.instant());
        var name = ContentDisposition.attachment()
                .filename("mijn-gegevens.json")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(JSON.writeValueAsBytes(held));
    }
}
