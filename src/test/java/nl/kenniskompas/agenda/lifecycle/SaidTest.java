package nl.kenniskompas.agenda.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.agenda.edition.QuestionState;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static final LocalDate TODAY = LocalDate.parse("2027-03-01");

    @Test
    void anAnswerNeedsAVerdictASourceAndAReviewDate() {
        assertThat(asked(QuestionState.RESEARCH, Action.ANSWER, Said.because("")))
                .isEqualTo(new Stepped.Lacking(Set.of(Part.VERDICT, Part.SOURCES, Part.REVIEW_DAY)));
        assertThat(asked(QuestionState.ANALYSIS, Action.ANSWER_PARTLY, answer(" ", " \n", TODAY.plusDays(1))))
                .isEqualTo(new Stepped.Lacking(Set.of(Part.VERDICT, Part.SOURCES)));
        assertThat(asked(
                        QuestionState.ANALYSIS,
                        Action.ANSWER,
                        answer("We weten het.", "Een rapport", TODAY.plusDays(1))))
                .isInstanceOf(Stepped.Taken.class);
    }

    @Test
    void aDocumentOfTheLibraryIsASource() {
        var said = new Said("", "", "We weten het.", List.of(new DocumentId(3)), "", TODAY.plusYears(1));

        assertThat(asked(QuestionState.RESEARCH, Action.ANSWER, said)).isInstanceOf(Stepped.Taken.class);
    }

    @Test
    void aReviewDateLiesAfterTodayAndWithinTenYears() {
        assertThat(lacksDay(null)).isTrue();
        assertThat(lacksDay(TODAY)).isTrue();
        assertThat(lacksDay(TODAY.plusDays(1))).isFalse();
        assertThat(lacksDay(TODAY.plusYears(10))).isFalse();
        assertThat(lacksDay(TODAY.plusYears(10).plusDays(1))).isTrue();
        assertThat(lacksDay(LocalDate.MAX)).isTrue();
    }

    @Test
    void whatLapsesOrReopensNeedsAReason() {
        assertThat(asked(QuestionState.OPEN, Action.LAPSE, Said.because(" ")))
                .isEqualTo(new Stepped.Lacking(Set.of(Part.REASON)));
        assertThat(asked(QuestionState.LAPSED, Action.REOPEN, Said.because("")))
                .isEqualTo(new Stepped.Lacking(Set.of(Part.REASON)));
    }

    @Test
    void whatOthersHaveNeedsWhoHasIt() {
        assertThat(asked(QuestionState.OPEN, Action.COVER, Said.because("druk")))
                .isEqualTo(new Stepped.Lacking(Set.of(Part.PROGRAMME)));
        assertThat(asked(QuestionState.OPEN, Action.COMMISSION, Said.because("druk")))
                .isEqualTo(new Stepped.Lacking(Set.of(Part.PROGRAMME)));
    }

    @Test
    void takingUpInAnalysisNeedsNoWords() {
        assertThat(asked(QuestionState.OPEN, Action.ANALYSE, Said.because(""))).isInstanceOf(Stepped.Taken.class);
    }

    @Test
    void aCorrectionSaysAllAgainAndWhy() {
        assertThat(asked(QuestionState.ANSWERED, Action.CORRECT, answer("Beter.", "Bron", TODAY.plusDays(9))))
                .isEqualTo(new Stepped.Lacking(Set.of(Part.REASON)));
        assertThat(asked(QuestionState.LAPSED, Action.CORRECT, Said.because("typefout")))
                .isEqualTo(new Stepped.Taken(QuestionState.LAPSED));
    }

    @Test
    void aSourceInWordsLinksToItsAddressAndToNoOtherScheme() {
        assertThat(Reference.of("Rapport, blz. 3\n\n zie https://example.org/a?b=1.\njavascript:alert(1)"))
                .containsExactly(
                        new Reference("Rapport, blz. 3", null),
                        new Reference("zie https://example.org/a?b=1.", "https://example.org/a?b=1"),
                        new Reference("javascript:alert(1)", null));
    }

    private static Stepped asked(QuestionState state, Action action, Said said) {
        return Stepped.ask(state, action, said, TODAY);
    }

    private static Said answer(String verdict, String reference, @Nullable LocalDate review) {
        return new Said("", "", verdict, List.of(), reference, review);
    }

    private static boolean lacksDay(@Nullable LocalDate review) {
        return !answer("We weten het.", "Bron", review)
                .lacks(Set.of(Part.REVIEW_DAY), TODAY)
                .isEmpty();
    }
}
