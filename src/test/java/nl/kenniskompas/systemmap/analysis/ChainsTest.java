package nl.kenniskompas.systemmap.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kenniskompas.systemmap.analysis.Extent.Stop;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Sign;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static Chains chains(TinyMap tiny, String from, String to) {
        return Chains.between(tiny.network(), tiny.id(from), tiny.id(to), Bound.CHAINS);
    }

    @Test
    void twoTimesLessIsMore() {
        var tiny = TinyMap.of("thuiswerken - reizen", "reizen - klimaat");

        assertThat(chains(tiny, "thuiswerken", "klimaat").all()).singleElement().satisfies(chain -> {
            assertThat(tiny.words(chain)).isEqualTo("thuiswerken reizen klimaat");
            assertThat(chain.signs()).containsExactly(Sign.LESS, Sign.MORE);
            assertThat(chain.sign()).isEqualTo(Sign.MORE);
        });
    }

    @Test
    void oneUnclearStepMakesTheChainUnclear() {
        var tiny = TinyMap.of("a + b", "b ? c", "c - d");

        assertThat(chains(tiny, "a", "d").all().getFirst().sign()).isEqualTo(Sign.UNCLEAR);
    }

    @Test
    void theShortestChainStandsFirst() {
        var tiny = TinyMap.of("a + b", "b + c", "c + d", "a + d", "b + d");

        assertThat(chains(tiny, "a", "d").all()).extracting(tiny::words).containsExactly("a d", "a b d", "a b c d");
    }

    @Test
    void aChainPassesNoFactorTwice() {
        var tiny = TinyMap.of("a + b", "b + a", "b + c", "c + b", "c + d");

        assertThat(chains(tiny, "a", "d").all()).extracting(tiny::words).containsExactly("a b c d");
    }

    @Test
    void chainsThatSayMoreAndLessContradictEachOther() {
        var tiny = TinyMap.of("a + c", "a + b", "b - c");

        assertThat(chains(tiny, "a", "c").contradict()).isTrue();
    }

    @Test
    void twoRelationsOfTheSamePairAreTwoChains() {
        var tiny = TinyMap.of("a + b", "a - b");

        assertThat(chains(tiny, "a", "b").all()).extracting(Chain::sign).containsExactly(Sign.MORE, Sign.LESS);
    }

    @Test
    void ministriesAreToldOnceInTheOrderInWhichTheyAreMet() {
        var tiny = TinyMap.of("a + b : SZW", "b + c : IenW, SZW", "c + d : EZK");

        assertThat(chains(tiny, "a", "d").all().getFirst().ministries())
                .extracting(Ministry::name)
                .containsExactly("SZW", "IenW", "EZK");
    }

    @Test
    void aChainThatIsLongerThanIsLookedForIsToldAsTheShortest() {
        var tiny = TinyMap.of("a + b", "b + c", "c + d", "d + e", "e + f", "f + g", "g + h");
        var chains = chains(tiny, "a", "h");

        assertThat(chains.all()).isEmpty();
        assertThat(chains.shortest().orElseThrow().steps()).hasSize(7);
    }

    @Test
    void withoutAWayThereIsNoChain() {
        var tiny = TinyMap.of("a + b", "c + b");

        assertThat(chains(tiny, "a", "c").shortest()).isEmpty();
        assertThat(chains(tiny, "a", "c").extent().isWhole()).isTrue();
    }

    @Test
    void aFactorThatTheLensLeavesOutHasNoChains() {
        var tiny = TinyMap.of("a + b");

        assertThat(Chains.between(tiny.network(), 1, 999, Bound.CHAINS).all()).isEmpty();
    }

    @Test
    void whoStopsAfterSomeChainsTellsUpToWhereAllWereSeen() {
        var tiny = TinyMap.of("a + d", "a + b", "b + d", "a + c", "c + d");
        var bound = new Bound(6, 2, 1_000, Duration.ofHours(1));
        var chains = Chains.between(tiny.network(), tiny.id("a"), tiny.id("d"), bound);

        assertThat(chains.all()).hasSize(2);
        assertThat(chains.extent()).isEqualTo(new Extent(6, 1, Stop.ENOUGH));
    }

    @Test
    void whoHasLookedLongEnoughSaysSo() {
        var tiny = TinyMap.random(7, 30, 300);
        var bound = new Bound(6, 100_000, 2_000, Duration.ofHours(1));
        var extent = Chains.between(tiny.network(), 1, 2, bound).extent();

        assertThat(extent.stop()).isEqualTo(Stop.LONG);
        assertThat(extent.complete()).isBetween(1, 5);
    }
}
