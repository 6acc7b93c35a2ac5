package nl.kenniskompas.agenda.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.remark.TypeGuess.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeModelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hoeveel zeehonden worden er per jaar opgevangen?                   | EXPLORATORY
            Hoe ervaren machinisten de nieuwe dienstregeling?                  | EXPLORATORY
            How many lighthouses are still in use?                             | EXPLORATORY
            Waardoor raken treinen vaker vertraagd bij vorst?                  | EXPLANATORY
            Welke factoren bepalen of een winkelstraat leegloopt?              | EXPLANATORY
            Why do some lighthouses close?                                     | EXPLANATORY
            Hoe kunnen we treinen beter tegen vorst beschermen?                | POLICY
            Welke maatregelen helpen winkeliers door een verbouwing?           | POLICY
            How can ports reduce noise at night?                               | POLICY
            """)
    void aClearQuestionGetsItsType(String question, QuestionType type) {
        assertThat(guess(question).likeliest()).isEqualTo(type);
    }

    @Test
    void theReasonIsWordsOfTheQuestionItself() {
        String question = "Hoe kunnen we zwerfvuil in parken verminderen?";

        var because = guess(question).because();

        assertThat(because).isNotEmpty().hasSizeLessThanOrEqualTo(TypeGuess.MOST_REASONS);
        assertThat(because.getFirst().words()).startsWith("Hoe kunnen we");
        assertThat(because).allSatisfy(one -> assertThat(question.substring(one.start(), one.end()))
                .isEqualTo(one.words()));
    }

    @Test
    void whatTellsNothingGetsNoType() {
        assertThat(guess("Zeehonden.").sureness()).isEqualTo(Sureness.UNKNOWN);
        assertThat(guess("").sureness()).isEqualTo(Sureness.UNKNOWN);
    }

    @Test
    void theWeightsThatComeAlongAreThoseThatTheExamplesGive() {
        assertThat(TypeModel.learned(TypeModel.examples()).weights().lines())
                .isEqualTo(TypeModel.ours().weights().lines());
        assertThat(KinshipBench.learned().lines())
                .isEqualTo(Kindred.ours().weights().lines());
    }

    /// Learned from four fifths of our examples, the rest is mostly guessed right; the figure may only be passed.
    @Test
    void whatIsLearnedHoldsForQuestionsThatWereNotSeen() {
        var all = TypeModel.examples();
        var scores = new Scores();
        for (int part = 0; part < 5; part++) {
            int left = part;
            var model = TypeModel.learned(IntStream.range(0, all.size())
                    .filter(i -> i % 5 != left)
                    .mapToObj(all::get)
                    .toList());
            IntStream.range(0, all.size())
                    .filter(i -> i % 5 == left)
                    .mapToObj(all::get)
                    .forEach(example -> scores.add(
                            example.type(),
                            model.guess(new Cued(example.text())).likeliest()));
        }
        System.out.printf("types of our own examples, a fifth left out: macro F1 %.3f%n", scores.macroF1());
        assertThat(scores.macroF1()).isGreaterThan(0.75);
    }

    private static TypeGuess guess(String question) {
        return TypeModel.ours().guess(new Cued(question));
    }
}
