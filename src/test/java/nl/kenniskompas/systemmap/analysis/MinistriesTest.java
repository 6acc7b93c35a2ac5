package nl.kenniskompas.systemmap.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.systemmap.analysis.Bridges.Pass;
import nl.kenniskompas.systemmap.analysis.Matrix.Pair;
import nl.kenniskompas.systemmap.map.Ministry;
import org.junit.jupiter.api.Test;

class MinistriesTest {
    private static Ministry ministry(String name) {
        return new Ministry(name, name, name);
    }

    @Test
    void theMatrixCountsWhatTwoMinistriesShareAndWhatOneHasAlone() {
        var matrix = Matrix.of(TinyMap.of("a + b : SZW, EZK", "b + c : EZK, SZW", "c + d : EZK", "d + e")
                .map());

        assertThat(matrix.count(ministry("SZW"), ministry("EZK"))).isEqualTo(2);
        assertThat(matrix.count(ministry("EZK"), ministry("SZW"))).isEqualTo(2);
        assertThat(matrix.alone(ministry("EZK"))).isEqualTo(1);
        assertThat(matrix.alone(ministry("SZW"))).isZero();
    }

    @Test
    void aRelationOfThreeMinistriesIsSharedByEachPair() {
        var matrix = Matrix.of(TinyMap.of("a + b : SZW, EZK, IenW").map());

        assertThat(matrix.pairs()).extracting(Pair::shared).containsExactly(1, 1, 1);
    }

    @Test
    void thePairThatSharesMostStandsFirst() {
        var matrix = Matrix.of(
                TinyMap.of("a + b : A, B", "b + c : B, C", "c + d : C, B").map());

        assertThat(matrix.pairs())
                .containsExactly(new Pair(ministry("B"), ministry("C"), 2), new Pair(ministry("A"), ministry("B"), 1));
    }

    @Test
    void aRelationWithoutAMinistryIsUnowned() {
        var unowned =
                Unowned.of(TinyMap.of("a + b", "b + c : ?", "c + d : SZW, ?").map());

        assertThat(unowned.silent()).extracting(relation -> relation.id()).containsExactly(100L);
        assertThat(unowned.unread()).extracting(relation -> relation.id()).containsExactly(101L);
    }

    @Test
    void aRelationOfSeveralMinistriesIsABridge() {
        var bridges = Bridges.of(TinyMap.of("a + b : SZW", "b + c : SZW, EZK", "c + d : SZW, EZK, IenW")
                .map());

        assertThat(bridges.shared()).extracting(relation -> relation.id()).containsExactly(102L, 101L);
    }

    @Test
    void aFactorWhereOneMinistryEndsAndAnotherBeginsIsAHandOver() {
        var tiny = TinyMap.of("a + b : SZW", "b + c : IenW", "c + d : IenW, EZK");
        var handOvers = Bridges.of(tiny.map()).handOvers();

        assertThat(handOvers).singleElement().satisfies(here -> {
            assertThat(here.factor()).isEqualTo(tiny.id("b"));
            assertThat(here.passes()).containsExactly(new Pass(ministry("SZW"), ministry("IenW"), 1));
        });
    }

    @Test
    void aMinistryOnBothSidesHandsNothingOver() {
        assertThat(Bridges.of(TinyMap.of("a + b : SZW", "b + c : SZW, EZK").map())
                        .handOvers())
                .isEmpty();
    }

    @Test
    void whoAlsoComesInCanStillBeHandedOverTo() {
        var tiny = TinyMap.of("a + c : IenW", "b + c : EZK", "c + d : EZK");

        assertThat(Bridges.of(tiny.map()).handOvers().getFirst().passes())
                .containsExactly(new Pass(ministry("IenW"), ministry("EZK"), 1));
    }
}
