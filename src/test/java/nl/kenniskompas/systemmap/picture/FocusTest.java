package nl.kenniskompas.systemmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;
import org.junit.jupiter.api.Test;

class FocusTest {
    /// 1 to 2 to 3 to 4, back from 3 to 1, and 5 to 4.
    private static final SystemMap MAP = new SystemMap(
            List.of(factor(1), factor(2), factor(3), factor(4), factor(5)),
            List.of(arrow(12, 1, 2), arrow(23, 2, 3), arrow(34, 3, 4), arrow(31, 3, 1), arrow(54, 5, 4)));

    @Test
    void upstreamIsWhatLeadsToItAndDownstreamWhatItLeadsTo() {
        assertThat(walked("op", "1")).containsExactly(23L);
        assertThat(walked("af", "1")).containsExactly(34L, 31L);
        assertThat(walked("beide", "1")).containsExactlyInAnyOrder(23L, 34L, 31L);
    }

    @Test
    void aRingEndsWhereItBegan() {
        assertThat(walked("op", "3")).containsExactlyInAnyOrder(12L, 23L, 31L);
        assertThat(walked("af", "3")).containsExactlyInAnyOrder(34L, 31L, 12L, 23L);
    }

    @Test
    void whatElseLeadsToAnEffectIsNotShown() {
        assertThat(walked("beide", "3")).doesNotContain(54L);
    }

    @Test
    void aFactorThatIsNotThereShowsTheWholeMapAndOneAloneShowsItself() {
        assertThat(new Focus(99, Focus.Way.BOTH, 1).of(MAP)).isSameAs(MAP);
        var alone = new SystemMap(List.of(factor(1), factor(2)), List.of());
        assertThat(new Focus(1, Focus.Way.BOTH, 1).of(alone).factors()).containsExactly(factor(1));
    }

    @Test
    void oddNumbersInAnAddressAreLeftAside() {
        assertThat(Focus.of(Map.of("factor", "3x"))).isNull();
        assertThat(Focus.of(Map.of("factor", "3", "stappen", "9", "richting", "dwars")))
                .isEqualTo(new Focus(3, Focus.Way.BOTH, 3));
    }

    private static List<Long> walked(String way, String steps) {
        var focus = Focus.of(Map.of("factor", "3", "richting", way, "stappen", steps));
        if (focus == null) throw new AssertionError("no focus");
        return focus.of(MAP).relations().stream().map(Relation::id).toList();
    }

    private static Factor factor(long id) {
        return Invented.factor(id, "factor " + id);
    }

    private static Relation arrow(long id, long cause, long effect) {
        return Invented.relation(id, cause, effect, Sign.MORE, Poles.NEITHER);
    }
}
