package nl.kenniskompas.agenda.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text from anywhere, ten million signs of it. The limit is for a hang; it is no measure of speed.
class HostileQuestionTest {
    private static final int SIGNS = 10_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "?",
                "hoe kunnen we ",
                "moet de overheid ",
                "en hoe ",
                "^ ~ _ *",
                "é",
                "𝔸",
                "0",
                "'",
                "\u0301"
            })
    @Timeout(60)
    void tenMillionSignsAreReadNoFurtherThanAQuestionGoes(String piece) {
        String text = piece.repeat(SIGNS / piece.length());

        var cued = new Cued(text);
        var detection = new Detection(cued);

        assertThat(detection.remarks(null)).allSatisfy(remark -> {
            assertThat(remark.about().end()).isLessThanOrEqualTo(Words.MOST);
            assertThat(Stretch.quoted(remark.about()).length()).isLessThan(200);
        });
        assertThat(Neighbourhood.of(List.of(), List.of()).to(text.substring(0, Words.MOST), Set.of()))
                .isEmpty();
    }

    @Test
    @Timeout(60)
    void phrasesWithGapsOverManyWordsEnd() {
        String gaps = "is het in in in in wenselijk in in in in dat moet de hoe is in in in in te ".repeat(100);

        assertThat(new Detection(new Cued(gaps)).remarks(null)).isNotNull();
    }

    @Test
    void aPhraseWithManyGapsIsRefused() {
        assertThat(catchThrowable(() -> Phrase.of("a ~ b ~ c ~ d", Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
