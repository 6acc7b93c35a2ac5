package nl.kenniskompas.systemmap.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.systemmap.map.Relation;
import tools.jackson.databind.json.JsonMapper;

/// The picture for the script. Rows instead of names, since there may be thousands.
///
/// @param back from a point of the picture to a place, see [Frame#back()]
/// @param factors id, lines of the name, x, y, width, height, whether pinned, name when the lines are not all of it
/// @param relations id, cause and effect by their place among the factors, sign, poles, number of sources, evidence,
///     ministries by their place, bend
record CanvasFile(
        int width,
        int height,
        double[] back,
        List<String> ministries,
        List<List<Object>> factors,
        List<List<Object>> relations) {

    static byte[] of(Picture picture) {
        var scene = picture.scene();
        var places = new HashMap<Long, Integer>();
        var factors = new ArrayList<List<Object>>();
        for (var plate : scene.plates()) {
            places.put(plate.factor().id(), places.size());
            factors.add(row(plate));
        }
        Map<String, Integer> ministries = new LinkedHashMap<>();
        var relations = new ArrayList<List<Object>>();
        for (var arrow : scene.arrows()) relations.add(row(arrow, places, ministries));
        return JsonMapper.shared()
                .writeValueAsBytes(new CanvasFile(
                        scene.frame().width(),
                        scene.frame().height(),
                        scene.frame().back(),
                        List.copyOf(ministries.keySet()),
                        factors,
                        relations));
    }

    private static List<Object> row(Plate plate) {
        String shown = String.join("\n", plate.lines());
        var row = new ArrayList<Object>(List.of(
                plate.factor().id(),
                shown,
                (int) plate.x(),
                (int) plate.y(),
                (int) plate.width(),
                (int) plate.height(),
                plate.pinned() ? 1 : 0));
        if (!shown.replace('\n', ' ').equals(plate.name())) row.add(plate.name());
        return row;
    }

    private static List<Object> row(Arrow arrow, Map<Long, Integer> places, Map<String, Integer> ministries) {
        Relation relation = arrow.relation();
        var named = relation.ministries().stream()
                .map(ministry -> Printable.line(ministry.name()))
                .map(name -> ministries.computeIfAbsent(name, one -> ministries.size()))
                .toList();
        return List.of(
                relation.id(),
                places.getOrDefault(relation.cause(), 0),
                places.getOrDefault(relation.effect(), 0),
                relation.sign().ordinal(),
                relation.poles().ordinal(),
                relation.claims().size(),
                relation.evidence().ordinal(),
                named,
                (int) arrow.bend());
    }
}
