package nl.kenniskompas.systemmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.kenniskompas.systemmap.map.Lens;
import nl.kenniskompas.systemmap.map.SystemMap;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final SystemMap MAP = Invented.map(40, 55);

    @Test
    void theSameMapGivesTheSamePicture() {
        assertThat(Arrangement.of(MAP, Map.of())).isEqualTo(Arrangement.of(MAP, Map.of()));
    }

    @Test
    void everyFactorStandsOnTheGround() {
        assertThat(Arrangement.of(MAP, Map.of()).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        MAP.factors().stream().map(factor -> factor.id()).toList());
        assertThat(Arrangement.of(MAP, Map.of()).values())
                .allMatch(spot -> spot.x() >= 0 && spot.x() <= 1000 && spot.y() >= 0 && spot.y() <= 1000);
    }

    @Test
    void noNameLiesOverAnother() {
        assertThat(overlaps(Scene.of(MAP, Arrangement.of(MAP, Map.of()), true, null)))
                .isZero();
    }

    @Test
    void noNameLiesOverAnotherOnAPartOfTheMap() {
        var known = MAP.factors().stream()
                .filter(factor -> MAP.from(factor.id()).size() > 2)
                .findFirst()
                .orElseThrow();
        var part = new Focus(known.id(), Focus.Way.BOTH, 3).of(MAP);
        assertThat(part.factors()).hasSizeBetween(5, 39);

        assertThat(overlaps(Scene.of(part, Arrangement.of(MAP, Map.of()), false, null)))
                .isZero();
    }

    @Test
    void whatIsKeptStaysExactlyThereAndTheNewOneStandsNearItsNeighbour() {
        var kept = Arrangement.of(MAP, Map.of());
        var more = Invented.withOneMore(MAP, 700);
        var spots = Arrangement.of(more, kept);

        kept.forEach((factor, spot) -> assertThat(spots).containsEntry(factor, spot));
        var neighbour = Objects.requireNonNull(spots.get(100L));
        var newcomer = Objects.requireNonNull(spots.get(700L));
        assertThat(Math.hypot(newcomer.x() - neighbour.x(), newcomer.y() - neighbour.y()))
                .isLessThan(400);
        assertThat(overlaps(Scene.of(more, spots, true, null))).isZero();
    }

    @Test
    void whatAPersonPutSomewhereIsDrawnThere() {
        var kept = new HashMap<>(Arrangement.of(MAP, Map.of()));
        kept.put(105L, new Spot(12.5, 990, true));
        var scene = Scene.of(MAP, Arrangement.of(MAP, kept), true, null);
        var plate = scene.plates().stream()
                .filter(one -> one.factor().id() == 105)
                .findFirst()
                .orElseThrow();

        assertThat(plate.x()).isEqualTo(Math.round(scene.frame().x(new Spot(12.5, 990, true))));
        assertThat(overlaps(scene)).isZero();
        var back = scene.frame().back();
        assertThat((plate.x() - back[0]) * back[2]).isBetween(11.5, 13.5);
    }

    @Test
    void aMapTooLargeToReadShowsTheFactorsWithTheMostRelations() {
        var map = Invented.map(400, 1200);
        var picture = Picture.of(new Asked(Lens.WHOLE, null, false), map, Map.of());

        assertThat(picture.shown().factors()).hasSizeLessThanOrEqualTo(Picture.MOST_FACTORS);
        assertThat(picture.shown().relations()).hasSizeLessThanOrEqualTo(Picture.MOST_RELATIONS);
        assertThat(picture.factorsLeftOut() + picture.shown().factors().size()).isEqualTo(400);
        assertThat(overlaps(picture.scene())).isZero();
    }

    private static int overlaps(Scene scene) {
        int overlaps = 0;
        for (var one : scene.plates())
            for (var other : scene.plates())
                if (one != other
                        && Math.abs(one.x() - other.x()) < (one.width() + other.width()) / 2
                        && Math.abs(one.y() - other.y()) < (one.height() + other.height()) / 2) overlaps++;
        return overlaps;
    }
}
