package nl.kenniskompas.systemmap.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kenniskompas.systemmap.map.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// On small maps made by chance the search finds what trying everything finds.
class EveryTrailTest {
    private static final Bound FAR = new Bound(6, 1_000_000, Long.MAX_VALUE, Duration.ofHours(1));

    /// Sparse and dense by turns.
    private static TinyMap drawn(long seed) {
        return TinyMap.random(seed, 7 + (int) (seed % 4), 12 + (int) (seed * 7 % 30));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void chainsAreThoseOfTryingEverything(long seed) {
        var tiny = drawn(seed);
        for (var from : tiny.map().factors())
            for (var to : tiny.map().factors()) {
                if (from.id() == to.id()) continue;
                var tried = new TreeSet<String>();
                follow(tiny, from.id(), to.id(), FAR.steps(), List.of(), Set.of(from.id()), tried);
                var chains = Chains.between(tiny.network(), from.id(), to.id(), FAR);

                assertThat(chains.all())
                        .extracting(chain -> named(chain.steps()))
                        .containsExactlyInAnyOrderElementsOf(tried);
                assertThat(chains.all())
                        .extracting(chain -> chain.steps().size())
                        .isSorted();
            }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void loopsAreThoseOfTryingEverything(long seed) {
        var tiny = drawn(seed);
        var tried = new TreeSet<String>();
        for (var start : tiny.map().factors()) {
            var before = new HashSet<Long>();
            for (var other : tiny.map().factors()) if (other.id() <= start.id()) before.add(other.id());
            follow(tiny, start.id(), start.id(), 8, List.of(), before, tried);
        }
        var loops = Loops.of(tiny.network(), new Bound(8, 1_000_000, Long.MAX_VALUE, Duration.ofHours(1)));

        assertThat(loops.all())
                .extracting(loop -> named(loop.chain().steps()))
                .containsExactlyInAnyOrderElementsOf(tried);
        assertThat(loops.all()).extracting(loop -> loop.factors().size()).isSorted();
    }

    private static void follow(
            TinyMap tiny, long at, long end, int left, List<Relation> until, Set<Long> passed, Set<String> found) {
        for (var relation : tiny.map().from(at)) {
            var further = new ArrayList<>(until);
            further.add(relation);
            if (relation.effect() == end) found.add(named(further));
            else if (left > 1 && !passed.contains(relation.effect())) {
                var beyond = new HashSet<>(passed);
                beyond.add(relation.effect());
                follow(tiny, relation.effect(), end, left - 1, further, beyond, found);
            }
        }
    }

    private static String named(List<Relation> steps) {
        return String.join(" ", steps.stream().map(step -> "" + step.id()).toList());
    }
}
