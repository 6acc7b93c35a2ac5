package nl.kenniskompas.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.query.Syntax.Clause;
import nl.kenniskompas.search.query.Syntax.Operand;
import nl.kenniskompas.search.query.Syntax.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    private static List<Clause> clauses(String asked) {
        return Syntax.read(asked).clauses();
    }

    private static Clause clause(Role role, String words) {
        return new Clause(role, List.of(new Operand(words, false)));
    }

    @Test
    void wordsWithoutSignsAreReadTogether() {
        assertThat(clauses("kamerstuk  36 410")).containsExactly(clause(Role.MAY, "kamerstuk 36 410"));
    }

    @Test
    void signsSayWhatMustAndWhatMustNotBeThere() {
        assertThat(clauses("jeugd +zorg -werk"))
                .containsExactly(clause(Role.MAY, "jeugd"), clause(Role.MUST, "zorg"), clause(Role.NOT, "werk"));
    }

    @Test
    void wordsInCapitalsSayItToo() {
        assertThat(clauses("jeugd AND zorg NOT werk"))
                .containsExactly(clause(Role.MUST, "jeugd"), clause(Role.MUST, "zorg"), clause(Role.NOT, "werk"));
        assertThat(clauses("jeugd AND NOT werk")).containsExactly(clause(Role.MUST, "jeugd"), clause(Role.NOT, "werk"));
    }

    @Test
    void orJoinsItsNeighbours() {
        assertThat(clauses("jeugd kind OR \"jonge mens\" OR leerling"))
                .containsExactly(
                        clause(Role.MAY, "jeugd"),
                        new Clause(
                                Role.MUST,
                                List.of(
                                        new Operand("kind", false),
                                        new Operand("jonge mens", true),
                                        new Operand("leerling", false))));
    }

    @Test
    void whatIsQuotedMustBeThere() {
        assertThat(clauses("\"sociale samenhang\""))
                .containsExactly(new Clause(Role.MUST, List.of(new Operand("sociale samenhang", true))));
        assertThat(clauses("-“sociale samenhang” werk"))
                .containsExactly(
                        new Clause(Role.NOT, List.of(new Operand("sociale samenhang", true))),
                        clause(Role.MAY, "werk"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            AND zorg | AND zorg
            zorg OR | zorg OR
            zorg NOT | zorg NOT
            zorg - werk + | zorg - werk +
            zorg "werk | zorg "werk
            -zorg | zorg
            -zorg NOT werk | zorg werk
            veld:waarde | veld:waarde
            soort: | soort:
            loopbaan- en leerpaden | loopbaan- en leerpaden
            arbeids-/verlofregeling | arbeids-/verlofregeling
            36410-XV | 36410-XV
            """)
    void aSignThatSaysNothingIsReadAsAWord(String asked, String words) {
        assertThat(clauses(asked)).containsExactly(clause(Role.MAY, words));
    }

    @Test
    void aSignThatSaysNothingDoesNotSpoilTheOthers() {
        assertThat(clauses("OR zorg - werk AND jeugd NOT"))
                .containsExactly(
                        clause(Role.MAY, "OR zorg -"),
                        clause(Role.MUST, "werk"),
                        clause(Role.MUST, "jeugd"),
                        clause(Role.MAY, "NOT"));
    }

    @Test
    void facetsAreChosenInWords() {
        var read = Syntax.read("zorg soort:vraag Jaar:2025 organisatie:\"Raad van State\" soort:toezegging");
        assertThat(read.clauses()).containsExactly(clause(Role.MAY, "zorg"));
        assertThat(read.facets().get("kind")).containsExactly("question", "commitment");
        assertThat(read.facets().get("year")).containsExactly("2025");
        assertThat(read.facets().get("organisation")).contains("Raad van State");
        assertThat(read.facets()).hasSize(3);
        assertThat(Syntax.read("organisatie:cpb").facets())
                .extractingByKey("organisation")
                .asInstanceOf(LIST)
                .contains("CPB");
    }

    @Test
    void onlyAWordAtTheEndIsUnfinished() {
        assertThat(Syntax.read("zor").isUnfinished()).isTrue();
        assertThat(Syntax.read("+zor").isUnfinished()).isTrue();
        assertThat(Syntax.read("zor ").isUnfinished()).isFalse();
        assertThat(Syntax.read("\"zor\"").isUnfinished()).isFalse();
        assertThat(Syntax.read("werk -zor").isUnfinished()).isFalse();
        assertThat(Syntax.read("").isUnfinished()).isFalse();
        assertThat(Syntax.read("soort:vraag").isUnfinished()).isFalse();
    }

    @Test
    void aPageOfSignsIsCut() {
        assertThat(clauses("+a ".repeat(100_000))).hasSize(100);
        assertThat(clauses("\"".repeat(100_000))).hasSizeLessThanOrEqualTo(100);
        assertThat(Syntax.read("x:\"".repeat(50_000)).facets()).isEqualTo(Map.of());
    }
}
