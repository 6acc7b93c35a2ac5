package nl.kenniskompas.library.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void aCitationIsShownWithItsOwnSentenceOnly() {
        var quote = of(
                "De dijk is hoog. Vorig jaar schreef het kabinet (",
                "Kamerstuk 12 345, nr. 6",
                ") dat\nhij hoger moest. Dat is gebeurd.");
        assertThat(quote.before()).isEqualTo("Vorig jaar schreef het kabinet (");
        assertThat(quote.cited()).isEqualTo("Kamerstuk 12 345, nr. 6");
        assertThat(quote.after()).isEqualTo(") dat hij hoger moest.");
    }

    @Test
    void anAbbreviationBeforeAFigureEndsNoSentence() {
        var quote = of("Zie blz. 12 en art. 3 van ", "Stb. 2023, 100", ", en nr. 4 daarvan.");
        assertThat(quote.before()).isEqualTo("Zie blz. 12 en art. 3 van ");
        assertThat(quote.after()).isEqualTo(", en nr. 4 daarvan.");
    }

    @Test
    void anEmptyLineEndsASentenceToo() {
        var quote = of("Een kop zonder punt\n\nHierna volgt ", "Kamerstuk 12 345", "\n\nNog een kop");
        assertThat(quote.before()).isEqualTo("Hierna volgt ");
        assertThat(quote.after()).isEmpty();
    }

    @Test
    void aSentenceWithoutAnEndIsCut() {
        var quote = of("woord ".repeat(200), "Kamerstuk 12 345", " woord".repeat(200));
        assertThat(quote.before()).startsWith("…").hasSizeLessThan(Quote.AROUND + 3);
        assertThat(quote.after()).endsWith("…").hasSizeLessThan(Quote.AROUND + 3);
    }

    private static Quote of(String before, String cited, String after) {
        return Quote.of(before + cited + after, before.length(), before.length() + cited.length());
    }
}
