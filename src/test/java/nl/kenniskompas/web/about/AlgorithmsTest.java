package nl.kenniskompas.web.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rules of the publication standard 1.0 of the Algoritmeregister.
@PlatformTest
class AlgorithmsTest {
    private static final List<String> LIMITED =
            List.of("goal", "proportionality", "human_intervention", "risks", "impacttoetsen", "source_data", "tags");

    @Autowired
    MockMvcTester browser;

    private JsonNode register() throws Exception {
        var answer = browser.get().uri("/over/algoritmeregister.json").exchange();
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/json");
        return JsonMapper.builder().build().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void eachAlgorithmIsDeclaredAsTheRegisterWantsIt() throws Exception {
        var register = register();
        assertThat(register.size()).isEqualTo(5);
        for (JsonNode one : register) {
            assertThat(one.path("name").asString()).hasSizeBetween(1, 100);
            assertThat(one.path("description_short").asString()).hasSizeBetween(1, 350);
            assertThat(one.path("status").asString()).isIn("In ontwikkeling", "In gebruik", "Buiten gebruik");
            assertThat(one.path("publication_category").asString())
                    .isIn("Hoog-risico AI-systeem", "Impactvolle algoritmes", "Overige algoritmes");
            assertThat(one.path("lang").asString()).isEqualTo("nld");
            assertThat(one.path("standard_version").asString()).isEqualTo("1.0");
            assertThat(one.path("begin_date").asString()).matches("\\d{4}-\\d{2}");
            assertThat(one.path("category").size()).isBetween(1, 3);
            assertThat(one.path("methods_and_models").asString()).hasSizeBetween(1, 5000);
            for (String field : LIMITED)
                assertThat(one.path(field).asString()).as(field).hasSizeBetween(1, 2500);
            assertThat(one.has("organization") && one.has("contact_email") && one.has("source_data_grouping"))
                    .isTrue();
        }
    }

    @Test
    void thePageTellsEachOfThem() throws Exception {
        var answer = browser.get().uri("/over").exchange();
        var page = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        for (JsonNode one : register()) {
            assertThat(page.text())
                    .contains(one.path("name").asString())
                    .contains(one.path("human_intervention").asString());
        }
        assertThat(page.select("a[href=/over/algoritmeregister.json]")).hasSize(1);
    }
}
