package nl.kenniskompas.systemmap.dilemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.systemmap.dilemma.DilemmaPosition;
import nl.kenniskompas.systemmap.dilemma.Leaning;
import nl.kenniskompas.systemmap.dilemma.page.Balance.Weight;
import nl.kenniskompas.systemmap.map.Ministry;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static DilemmaPosition position(String name, Leaning leaning) {
        return new DilemmaPosition(
                0, 0, 0, name, new Ministry(name, name, name), leaning, "woorden", null, null, null, null);
    }

    @Test
    void aMinistryStandsAtItsValueBetweenBothOrBelowTheBeam() {
        var balance = Balance.of(List.of(
                position("Noord", Leaning.FIRST),
                position("Midden", Leaning.BETWEEN),
                position("Zuid", Leaning.SECOND),
                position("Stil", Leaning.UNDECIDED)));

        assertThat(balance.weights()).extracting(Weight::label).containsExactly("Noord", "Midden", "Zuid", "Stil");
        assertThat(balance.weights().subList(0, 3))
                .extracting(Weight::x)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(balance.weights().subList(0, 3)).allMatch(weight -> weight.y() + Balance.THICK <= balance.beam());
        assertThat(balance.weights().getLast().y()).isGreaterThan(balance.beam());
    }

    @Test
    void whoStandsAtTheSameValueStandsOnTopOfEachOtherWithinTheDrawing() {
        var balance = Balance.of(List.of(
                position("Eén", Leaning.SECOND), position("Twee", Leaning.SECOND), position("Drie", Leaning.SECOND)));

        assertThat(balance.weights()).extracting(Weight::x).containsOnly(400);
        assertThat(balance.weights())
                .extracting(Weight::y)
                .doesNotHaveDuplicates()
                .allMatch(y -> y >= 0);
    }

    @Test
    void fourWhoDidNotChooseTakeTwoRowsThatFitTheHeight() {
        var balance = Balance.of(List.of(
                position("A", Leaning.UNDECIDED),
                position("B", Leaning.UNDECIDED),
                position("C", Leaning.UNDECIDED),
                position("D", Leaning.UNDECIDED)));

        assertThat(balance.weights())
                .extracting(Weight::y)
                .containsOnly(
                        balance.weights().getFirst().y(),
                        balance.weights().getLast().y());
        assertThat(balance.weights()).allMatch(weight -> weight.y() + Balance.THICK <= balance.height());
    }

    @Test
    void aLongNameIsCutWithoutBreakingASign() {
        var balance = Balance.of(List.of(position("Raad 𝔉𝔯𝔦𝔢𝔰𝔩𝔞𝔫𝔡", Leaning.FIRST)));

        assertThat(balance.weights().getFirst().label()).isEqualTo("Raad 𝔉𝔯𝔦𝔢𝔰𝔩…");
    }
}
