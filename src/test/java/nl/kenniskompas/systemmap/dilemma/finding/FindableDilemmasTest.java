package nl.kenniskompas.systemmap.dilemma.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Index;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A dilemma comes into the index with all that hangs on it, follows it, and leaves.
@PlatformTest
class FindableDilemmasTest {
    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester browser;

    private Index index;
    private long dilemma, position;

    @BeforeEach
    void made() {
        index = Index.of(platform);
        dilemma = added("insert into dilemma (title, question, first_name, second_name)"
                + " values ('Vuurtorens doven', 'Wie wijst schepen de weg?', 'Sterren zien', 'Veilig varen')");
        position = added(
                "insert into dilemma_position (dilemma_id, ministry, leaning, words)"
                        + " values (?, 'Lampraad', 'second', 'De lamp blijft branden.')",
                dilemma);
    }

    private long added(String statement, Object... values) {
        return sql.sql(statement + " returning id")
                .params(values)
                .query(Long.class)
                .single();
    }

    private void change(String statement, Object... values) {
        sql.sql(statement).params(values).update();
    }

    private List<Hit> found(String words, Map<String, List<String>> facets) {
        return index.found(Asked.of(words, 200).by(facets)).stream()
                .filter(hit -> hit.kind().equals("dilemma") && hit.source().id() == dilemma)
                .toList();
    }

    @Test
    void itIsFoundByItsValuesItsPositionsItsOptionsAndItsDecision() {
        assertThat(found("sterren zien", Map.of())).extracting(Hit::address).containsExactly("/dilemmas/" + dilemma);
        assertThat(found("lamp branden", Map.of("ministry", List.of("Lampraad"))))
                .hasSize(1);
        change("insert into dilemma_option (dilemma_id, title) values (?, 'Alleen bij mistbanken')", dilemma);
        assertThat(found("mistbanken", Map.of())).hasSize(1);
        change(
                "insert into dilemma_step (dilemma_id, action, before_state, state, on_day, reason, decision, at, actor)"
                        + " values (?, 'decide', 'discussed', 'decided', '2026-05-01', 'De loodsen', 'Het baken knippert voortaan', now(), 'x')",
                dilemma);
        assertThat(found("baken knippert", Map.of())).hasSize(1);
    }

    @Test
    void whatGoesIsFoundNoMore() {
        change("delete from dilemma_position where id = ?", position);
        assertThat(found("lamp branden", Map.of())).isEmpty();
        change("delete from dilemma where id = ?", dilemma);
        assertThat(found("sterren zien", Map.of())).isEmpty();
    }

    @Test
    void theSearchPageNamesItsKind() throws Exception {
        index.settled();
        var answer =
                browser.get().uri("/zoeken?q=vuurtorens doven soort:dilemma").exchange();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("main a").eachAttr("href")).anyMatch(link -> link.startsWith("/dilemmas/" + dilemma));
        assertThat(page.select(".kk-hit__kind").eachText()).contains("dilemma");
    }
}
