package nl.kenniskompas.ingest.recognise.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maatschappelijke opgave 3: Schoon water | 3 | Schoon water",
                "Thema 2 – Werk | 2 | Werk",
                "PRIORITY ONE: CARE | 1 | CARE",
                "Speerpunt B. Bodem | 2 | Bodem",
                "Pijler IV: Zorg | 4 | Zorg",
            })
    void challengesAreReadInManyWords(String words, int number, String title) {
        var named = Labels.read(words);
        assertThat(named.label()).isInstanceOf(Label.Challenge.class).hasFieldOrPropertyWithValue("number", number);
        assertThat(named.title()).isEqualTo(title);
    }

    @Test
    void aSentenceAboutAThemeIsNoLabel() {
        assertThat(Labels.read("Thema 2 gaat over het werk van morgen.").label())
                .isInstanceOf(Label.Plain.class);
        assertThat(Labels.read("Opgave 1 en opgave 4: beide raken de wijk").label())
                .isInstanceOf(Label.Plain.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Verkennende vragen | exploratory",
                "Wat is er aan de hand? | exploratory",
                "Verklarend | explanatory",
                "Why is this happening? | explanatory",
                "Beleid-/ontwerpgerichte vragen | policy",
                "Policy questions | policy",
                "Wat kunnen we eraan doen? | policy",
            })
    void typesAreReadInManyWords(String words, String type) {
        assertThat(Types.of(words)).contains(type);
    }

    @Test
    void chapterTitlesAreNoTypes() {
        assertThat(Types.of("Beleid")).isEmpty();
        assertThat(Types.of("Hoe werkt de markt voor huurwoningen?")).isEmpty();
    }
}
