package nl.kenniskompas.systemmap.join;

import java.util.List;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.SystemMap;

/// @param alike the likeliest first
record JoinPage(SystemMap map, List<Alike> alike) {
    private static final int MOST = 100;

    List<Alike> shown() {
        return alike.subList(0, Math.min(MOST, alike.size()));
    }

    boolean hasMore() {
        return alike.size() > MOST;
    }

    /// Those that have wordings already.
    List<Factor> joined() {
        return map.factors().stream()
                .filter(factor -> !factor.wordings().isEmpty())
                .toList();
    }

    int relations(Factor factor) {
        return map.from(factor.id()).size() + map.to(factor.id()).size();
    }
}
