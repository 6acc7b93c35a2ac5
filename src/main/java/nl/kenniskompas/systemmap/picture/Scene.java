package nl.kenniskompas.systemmap.picture;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import org.jspecify.annotations.Nullable;

/// The picture as shapes on a ground: what every pen draws from.
///
/// @param frame the part of the ground that is shown
record Scene(Frame frame, List<Plate> plates, List<Arrow> arrows) {
    private static final double APART = 34;

    /// @param spots of all factors that are shown
    /// @param whole whether the map is shown as it is kept: then what a person put somewhere stands exactly there
    static Scene of(SystemMap shown, Map<Long, Spot> spots, boolean whole, @Nullable Focus focus) {
        var factors = List.copyOf(shown.factors());
        var stand = factors.stream().map(factor -> spots.get(factor.id())).toList();
        var frame = whole ? Frame.whole(factors.size()) : Frame.around(stand);
        var places = new Plates(factors);
        for (int i = 0; i < stand.size(); i++) {
            places.x[i] = frame.x(stand.get(i));
            places.y[i] = frame.y(stand.get(i));
            places.fixed[i] = whole && stand.get(i).pinned();
        }
        new Room(places, frame).make();
        var plates = new LinkedHashMap<Long, Plate>();
        for (int i = 0; i < factors.size(); i++) {
            var factor = factors.get(i);
            boolean chosen = focus != null
                    && shown.find(focus.factor()).filter(factor::equals).isPresent();
            var plate = new Plate(
                    factor,
                    Math.round(places.x[i]),
                    Math.round(places.y[i]),
                    places.width[i],
                    places.height[i],
                    places.lines.get(i),
                    stand.get(i).pinned(),
                    chosen);
            plates.put(factor.id(), plate);
        }
        return new Scene(frame, List.copyOf(plates.values()), arrows(shown, plates));
    }

    /// Lines between the same two lie beside each other.
    private static List<Arrow> arrows(SystemMap shown, Map<Long, Plate> plates) {
        Map<List<Long>, List<Relation>> between = shown.relations().stream().collect(groupingBy(Scene::ends));
        var arrows = new ArrayList<Arrow>();
        for (var relation : shown.relations()) {
            var beside = between.getOrDefault(ends(relation), List.of());
            double place = beside.indexOf(relation) - (beside.size() - 1) / 2.0;
            double bend = (relation.cause() < relation.effect() ? 1 : -1) * place * APART * 2;
            var cause = plates.get(relation.cause());
            var effect = plates.get(relation.effect());
            if (cause != null && effect != null) arrows.add(Arrow.of(relation, cause, effect, bend));
        }
        return List.copyOf(arrows);
    }

    private static List<Long> ends(Relation relation) {
        return List.of(Math.min(relation.cause(), relation.effect()), Math.max(relation.cause(), relation.effect()));
    }
}
