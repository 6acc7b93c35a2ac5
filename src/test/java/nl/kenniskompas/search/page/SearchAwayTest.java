package nl.kenniskompas.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.web.Incidents;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;

class SearchAwayTest {
    @Controller
    static class Asking {
        @GetMapping("/vraag")
        String ask() {
            throw new Searching.Unavailable("nobody is there", null);
        }
    }

    @Test
    void aSearchThatDoesNotAnswerIsNoFailureOfThePlatform() {
        var browser = MockMvcTester.of(List.of(new Asking()), builder -> builder.setControllerAdvice(new SearchAway())
                .build());
        var answer = browser.get().uri("/vraag").exchange();
        assertThat(answer).hasStatus(503);
        assertThat(answer.getRequest().getAttribute(Incidents.PROBLEM)).isEqualTo("away");
    }
}
