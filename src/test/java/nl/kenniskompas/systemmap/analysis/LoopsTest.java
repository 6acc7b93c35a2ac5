package nl.kenniskompas.systemmap.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kenniskompas.systemmap.analysis.Extent.Stop;
import nl.kenniskompas.systemmap.analysis.Loops.Loop;
import org.junit.jupiter.api.Test;

class LoopsTest {
    private static Loops loops(TinyMap tiny) {
        return Loops.of(tiny.network(), Bound.LOOPS);
    }

    @Test
    void anEvenNumberOfLessReinforces() {
        assertThat(loops(TinyMap.of("a - b", "b - c", "c + a")).all())
                .extracting(Loop::polarity)
                .containsExactly(Polarity.REINFORCING);
    }

    @Test
    void anOddNumberOfLessBalances() {
        assertThat(loops(TinyMap.of("a + b", "b - a")).all())
                .extracting(Loop::polarity)
                .containsExactly(Polarity.BALANCING);
    }

    @Test
    void anUnclearStepMakesALoopUnclear() {
        assertThat(loops(TinyMap.of("a ? b", "b - a")).all())
                .extracting(Loop::polarity)
                .containsExactly(Polarity.UNCLEAR);
    }

    @Test
    void aLoopIsToldOnceWhereverItIsEntered() {
        var tiny = TinyMap.of("c + a", "a + b", "b + c");

        assertThat(loops(tiny).all())
                .extracting(loop -> tiny.words(loop.chain()))
                .containsExactly("c a b c");
    }

    @Test
    void theShortestLoopStandsFirst() {
        var tiny = TinyMap.of("a + b", "b + c", "c + a", "c + b");

        assertThat(loops(tiny).all()).extracting(loop -> loop.factors().size()).containsExactly(2, 3);
    }

    @Test
    void whatRunsOneWayHasNoLoop() {
        assertThat(loops(TinyMap.of("a + b", "b + c", "a + c")).all()).isEmpty();
    }

    @Test
    void aLoopOfNineStepsIsLongerThanIsLookedFor() {
        var tiny = TinyMap.of("a + b", "b + c", "c + d", "d + e", "e + f", "f + g", "g + h", "h + i", "i + a", "h + a");

        assertThat(loops(tiny).all()).extracting(loop -> loop.factors().size()).containsExactly(8);
    }

    @Test
    void whoStopsAfterSomeLoopsTellsUpToWhereAllWereSeen() {
        var tiny = TinyMap.of("a + b", "b + a", "b + c", "c + a", "c + d", "d + a");
        var loops = Loops.of(tiny.network(), new Bound(8, 1, 1_000, Duration.ofHours(1)));

        assertThat(loops.all()).hasSize(1);
        assertThat(loops.extent()).isEqualTo(new Extent(8, 2, Stop.ENOUGH));
    }
}
