package nl.kenniskompas.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLanguageTest {
    @Test
    void littleWordsTellTheLanguage() {
        assertThat(TextLanguage.of("Welke gevolgen heeft de vergrijzing voor de zorg?"))
                .isEqualTo(TextLanguage.DUTCH);
        assertThat(TextLanguage.of("How does ageing affect the demand for care, and who will provide it?"))
                .isEqualTo(TextLanguage.ENGLISH);
    }

    @Test
    void englishTermsDoNotMakeADutchTextEnglish() {
        assertThat(TextLanguage.of("Het gebruik van human centric artificial intelligence bij de overheid"))
                .isEqualTo(TextLanguage.DUTCH);
    }

    @Test
    void aTextThatTellsNothingIsDutch() {
        assertThat(TextLanguage.of("")).isEqualTo(TextLanguage.DUTCH);
        assertThat(TextLanguage.of("36410")).isEqualTo(TextLanguage.DUTCH);
    }
}
