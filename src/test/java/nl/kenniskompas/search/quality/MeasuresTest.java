package nl.kenniskompas.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final Map<String, Integer> GRADES = Map.of("a", 2, "b", 1, "c", 0);

    @Test
    void theBestOrderIsOne() {
        assertThat(Measures.ndcg(List.of("a", "b", "c"), GRADES, 10)).isEqualTo(1);
    }

    @Test
    void aPlaceLowerCountsLess() {
        // (1 + 3 / log2(3)) / (3 + 1 / log2(3))
        assertThat(Measures.ndcg(List.of("b", "a"), GRADES, 10)).isCloseTo(0.797, within(0.001));
        assertThat(Measures.ndcg(List.of("x", "c"), GRADES, 10)).isZero();
    }

    @Test
    void recallCountsWhatIsWorthFinding() {
        assertThat(Measures.recall(List.of("c", "b"), GRADES, 10)).isEqualTo(0.5);
        assertThat(Measures.recall(List.of("a"), GRADES, 1)).as("no more fits").isEqualTo(1);
    }

    @Test
    void aQuestionThatNothingAnswersIsWorthNothing() {
        assertThat(Measures.ndcg(List.of("a"), Map.of(), 10)).isZero();
        assertThat(Measures.recall(List.of("a"), Map.of(), 10)).isZero();
    }
}
