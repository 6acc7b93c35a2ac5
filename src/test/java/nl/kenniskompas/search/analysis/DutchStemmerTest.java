package nl.kenniskompas.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchStemmerTest {
    @ParameterizedTest
    @CsvSource({
        "straten, straat",
        "mannen, man",
        "brieven, brief",
        "prijzen, prijs",
        "regelen, regel",
        "motoren, motor",
        "strategieen, strategie",
        "managers, manager",
        "witte, wit",
        "digitale, digitaal",
    })
    void endingsGoAndTheSpellingIsPutRight(String word, String stem) {
        assertThat(DutchStemmer.stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "boompje, boom",
        "huisjes, huis",
        "dingetje, ding",
        "koninkje, koning",
        "stoeltje, stoel",
        "autootje, auto"
    })
    void aSmallThingIsTheThing(String small, String thing) {
        assertThat(DutchStemmer.stem(small)).isEqualTo(thing);
    }

    @ParameterizedTest
    @CsvSource({
        "flexibiliseren, flexibiliseer",
        "flexibiliseert, flexibiliseer",
        "flexibiliseerde, flexibiliseer",
        "geflexibiliseerd, flexibiliseer",
        "flexibiliserende, flexibiliseer",
        "mogelijkheden, mogelijkheid",
    })
    void allFormsOfAVerbMeet(String form, String stem) {
        assertThat(DutchStemmer.stem(form)).isEqualTo(stem);
    }

    @Test
    void shortWordsAndCodesStayAsTheyAre() {
        assertThat(DutchStemmer.stem("bes")).isEqualTo("bes");
        assertThat(DutchStemmer.stem("covid19s")).isEqualTo("covid19s");
        assertThat(DutchStemmer.stem("")).isEmpty();
    }
}
