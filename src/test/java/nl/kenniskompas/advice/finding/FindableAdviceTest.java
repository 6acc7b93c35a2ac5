package nl.kenniskompas.advice.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Index;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An advice, its recommendations and what was promised come into the index, follow what they tell of, and leave it.
@PlatformTest
class FindableAdviceTest {
    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient sql;

    private Index index;
    private long ministry, advice, recommendation, commitment;

    @BeforeEach
    void made() {
        index = Index.of(platform);
        ministry = added("insert into organisation (name, abbreviation) values ('Raad ' || gen_random_uuid(), 'RvE')");
        advice = added(
                "insert into advice (title, bodies, published) values ('Eb en vloed', array['RvE'], '2025-03-01')");
        recommendation = added(
                "insert into recommendation (advice_id, number, text, position, response)"
                        + " values (?, 1, 'Meet het getij vaker.', 'partly', 'Het kabinet meet al veel.')",
                advice);
        commitment = added(
                "insert into commitment (text, actor, kind, recommendation_id, ministry_id, deadline_text, made_on)"
                        + " values ('Ik stuur u de getijdentafel.', 'de minister', 'strict', ?, ?, 'voor het springtij', '2025-06-01')",
                recommendation,
                ministry);
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

    private List<Hit> found(String words, Map<String, List<String>> facets, String kind, long id) {
        return index.found(Asked.of(words, 200).by(facets)).stream()
                .filter(hit -> hit.kind().equals(kind) && hit.source().id() == id)
                .toList();
    }

    private List<Hit> found(String words, String kind, long id) {
        return found(words, Map.of(), kind, id);
    }

    @Test
    void anAdviceIsFoundByItsTitleAndItsBodies() {
        assertThat(found("eb vloed", "advice", advice)).extracting(Hit::address).containsExactly("/adviezen/" + advice);
        assertThat(found("eb vloed", Map.of("organisation", List.of("RvE"), "year", List.of("2025")), "advice", advice))
                .hasSize(1);
        change("update organisation set abbreviation = 'ER' where id = ?", ministry);
        change(
                "update advice set bodies = array[(select name from organisation where id = ?)] where id = ?",
                ministry,
                advice);
        assertThat(found("eb vloed", Map.of("organisation", List.of("ER")), "advice", advice))
                .hasSize(1);
        assertThat(found("getij meten", Map.of("organisation", List.of("ER")), "recommendation", recommendation))
                .hasSize(1);
        change("update organisation set abbreviation = 'RER' where id = ?", ministry);
        assertThat(found("eb vloed", Map.of("organisation", List.of("RER")), "advice", advice))
                .hasSize(1);
        assertThat(found("getij meten", Map.of("organisation", List.of("RER")), "recommendation", recommendation))
                .hasSize(1);
    }

    @Test
    void aRecommendationIsFoundByThePositionOnItAndFollowsItsAdvice() {
        assertThat(found("kabinet meet veel", Map.of("position", List.of("partly")), "recommendation", recommendation))
                .extracting(Hit::address)
                .containsExactly("/adviezen/" + advice + "#aanbeveling-" + recommendation);
        change("update advice set title = 'Hoog en laag water' where id = ?", advice);
        assertThat(found("getij", "recommendation", recommendation).getFirst().trail())
                .containsExactly("Hoog en laag water");
    }

    @Test
    void aCommitmentIsFoundByItsDeadlineAndFollowsAllThatItHangsOn() {
        assertThat(found(
                        "springtij",
                        Map.of("status", List.of("open"), "ministry", List.of("RvE")),
                        "commitment",
                        commitment))
                .extracting(Hit::address)
                .containsExactly("/toezeggingen/" + commitment);
        change("update advice set title = 'Hoog en laag water' where id = ?", advice);
        change("update recommendation set text = 'Meet ieder uur.' where id = ?", recommendation);
        change("update organisation set abbreviation = 'RvZ' where id = ?", ministry);
        assertThat(found("springtij", Map.of("ministry", List.of("RvZ")), "commitment", commitment))
                .first()
                .satisfies(hit -> assertThat(hit.trail()).containsExactly("Hoog en laag water", "Meet ieder uur."));
        change("insert into fulfilment (commitment_id, words) values (?, 'Hierbij de doodtijlijst.')", commitment);
        assertThat(found("doodtijlijst", "commitment", commitment)).hasSize(1);
        change("delete from fulfilment where commitment_id = ?", commitment);
        assertThat(found("doodtijlijst", "commitment", commitment)).isEmpty();
    }

    @Test
    void whatGoesIsFoundNoMore() {
        change("delete from advice where id = ?", advice);
        assertThat(found("eb vloed", "advice", advice)).isEmpty();
        assertThat(found("getij", "recommendation", recommendation)).isEmpty();
        assertThat(found("springtij", "commitment", commitment).getFirst().trail())
                .as("a commitment outlives the recommendation that it follows from")
                .isEmpty();
        change("delete from commitment where id = ?", commitment);
        assertThat(found("springtij", "commitment", commitment)).isEmpty();
    }
}
