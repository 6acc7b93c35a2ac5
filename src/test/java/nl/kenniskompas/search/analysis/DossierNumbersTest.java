package nl.kenniskompas.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierNumbersTest {
    private static Set<String> numbers(String text) {
        return Terms.of(text, Token.Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"36410", "36 410", "36.410", "36\u00A0410", "dossier 36 410.", "(36410)", "kst-36410"})
    void aFileIsOneTokenInEachSpelling(String text) {
        assertThat(numbers(text)).containsExactly("36410");
    }

    @ParameterizedTest
    @ValueSource(strings = {"36 410-XV, nr. 3", "36410 XV nr. 3", "36.410-xv, nr 3"})
    void aPaperOfAChapterIsFoundByFileChapterAndPaper(String text) {
        assertThat(numbers(text)).containsExactlyInAnyOrder("36410", "36410-xv", "36410-3", "36410-xv-3");
    }

    @Test
    void morePapersOfOneFileAreAllFound() {
        assertThat(numbers("Kamerstuk 29 544, nrs. 1115, 1120 en 1174"))
                .containsExactlyInAnyOrder("29544", "29544-1115", "29544-1120", "29544-1174");
    }

    @Test
    void theNextFileIsNoPaperOfThisOne() {
        assertThat(numbers("Kamerstuk 36 410, nr. 3 en 29 544, nr. 7"))
                .containsExactlyInAnyOrder("36410", "36410-3", "29544", "29544-7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 345 678 inwoners",
                "€ 36 410",
                "Postbus 90801",
                "2509 LV",
                "1.036.410",
                "in 2023 en 2024",
                "06 123"
            })
    void otherNumbersAreNoFiles(String text) {
        assertThat(numbers(text)).isEmpty();
    }
}
