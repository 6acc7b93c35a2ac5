package nl.kenniskompas.systemmap.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import org.jspecify.annotations.Nullable;

/// One factor with what leads to it, what it leads to, or both, so many relations far: `factor`, `richting`, `stappen`.
record Focus(long factor, Way way, int steps) {
    static final int MOST = 3;

    enum Way {
        UP("op"),
        DOWN("af"),
        BOTH("beide");

        private final String asked;

        Way(String asked) {
            this.asked = asked;
        }

        String asked() {
            return asked;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Way of(String asked) {
            for (var way : values()) if (way.asked.equals(asked)) return way;
            return BOTH;
        }
    }

    /// Null when no factor is asked for.
    static @Nullable Focus of(Map<String, String> asked) {
        String factor = asked.getOrDefault("factor", "");
        if (!factor.matches("\\d{1,18}")) return null;
        String steps = asked.getOrDefault("stappen", "1");
        return new Focus(
                Long.parseLong(factor),
                Way.of(asked.getOrDefault("richting", "")),
                steps.matches("[1-9]") ? Math.min(MOST, Integer.parseInt(steps)) : 1);
    }

    /// Both ways is first all the way up and all the way down: what else leads to an effect is not looked at.
    SystemMap of(SystemMap map) {
        var found = map.find(factor);
        if (found.isEmpty()) return map;
        long from = found.get().id();
        var walked = new LinkedHashSet<Relation>();
        if (way != Way.DOWN) walk(map, from, true, walked);
        if (way != Way.UP) walk(map, from, false, walked);
        if (walked.isEmpty()) return new SystemMap(List.of(found.get()), List.of());
        return map.with(new ArrayList<>(walked));
    }

    private void walk(SystemMap map, long from, boolean up, Set<Relation> walked) {
        Set<Long> reached = new HashSet<>(Set.of(from));
        Set<Long> edge = reached;
        for (int step = 0; step < steps; step++) {
            var next = new LinkedHashSet<Long>();
            for (long at : edge)
                for (var relation : up ? map.to(at) : map.from(at)) {
                    walked.add(relation);
                    next.add(up ? relation.cause() : relation.effect());
                }
            next.removeAll(reached);
            reached.addAll(next);
            edge = next;
        }
    }
}
