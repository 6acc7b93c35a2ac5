package nl.kenniskompas.ingest.recognise.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void wordingsFindTheirPlaceWhateverTheirOrder() {
        double[][] likeness = {{0.1, 0.9, 0}, {0.8, 0.2, 0}, {0, 0, 0.3}};
        assertThat(Matching.best(likeness)).containsExactly(1, 0, 2);
    }

    @Test
    void theWholeMustFitBest() {
        double[][] likeness = {{0.6, 0.5}, {0.9, 0.1}};
        assertThat(Matching.best(likeness)).containsExactly(1, 0);
    }

    @Test
    void aWordingTooManyHasNoPlace() {
        assertThat(Matching.best(new double[][] {{0.1}, {0.9}})).containsExactly(-1, 0);
    }
}
