package nl.kenniskompas.systemmap.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {
    @Test
    void aNameIsCutBetweenWords() {
        assertThat(Label.lines("krapte op de arbeidsmarkt", 14, 3)).containsExactly("krapte op de", "arbeidsmarkt");
    }

    @Test
    void aWordThatIsTooLongIsBroken() {
        assertThat(Label.lines("arbeidsmarktkrapte", 10, 3)).containsExactly("arbeidsma-", "rktkrapte");
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertThat(Label.lines("een twee drie vier", 5, 2)).containsExactly("een", "twee…");
    }
}
