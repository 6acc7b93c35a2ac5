package nl.kenniskompas.systemmap.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kenniskompas.systemmap.map.Lens;
import nl.kenniskompas.systemmap.map.SystemMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody wants to see of the map.
///
/// @param all also when that is more than can be read at once: `omvang=alles`
record Asked(Lens lens, @Nullable Focus focus, boolean all) {
    static Asked of(Map<String, String> asked) {
        return new Asked(Lens.of(asked), Focus.of(asked), "alles".equals(asked.get("omvang")));
    }

    SystemMap of(SystemMap map) {
        var seen = lens.of(map);
        return focus == null ? seen : focus.of(seen);
    }

    boolean isWhole() {
        return lens.isWhole() && focus == null;
    }

    Asked on(@Nullable Focus other) {
        return new Asked(lens, other, all);
    }

    /// Drawn by the server, thousands of lines would help nobody.
    Asked readable() {
        return new Asked(lens, focus, false);
    }

    Asked allOfIt() {
        return new Asked(lens, focus, true);
    }

    String at(String page) {
        var asked = new LinkedHashMap<>(lens.asked());
        if (focus != null) {
            asked.put("factor", Long.toString(focus.factor()));
            asked.put("richting", focus.way().asked());
            asked.put("stappen", Integer.toString(focus.steps()));
        }
        if (all) asked.put("omvang", "alles");
        var address = UriComponentsBuilder.fromPath(page);
        asked.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }
}
