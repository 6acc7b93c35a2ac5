package nl.kenniskompas.systemmap.analysis.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.systemmap.map.Lens;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.systemmap.map.Theme;
import nl.kenniskompas.web.Text;

/// The part of the map that a page is about.
///
/// @param whole also what the lens leaves out
record Seen(SystemMap whole, SystemMap map, Lens lens, List<Theme> themes) {
    static Seen of(SystemMaps maps, Map<String, String> asked) {
        var lens = Lens.of(asked);
        var whole = maps.read();
        return new Seen(whole, lens.of(whole), lens, lens.theme() == null ? List.of() : maps.themes());
    }

    MapWords words(Text text) {
        return new MapWords(text, map);
    }

    /// A page through the same lens, with more parameters: names and values in turn. A value that is empty is left out,
    /// one that the lens has too takes its place.
    String at(String page, Object... more) {
        var asked = new LinkedHashMap<>(lens.asked());
        for (int at = 0; at < more.length; at += 2) asked.put(more[at].toString(), more[at + 1].toString());
        asked.values().removeIf(String::isEmpty);
        if (asked.isEmpty()) return page;
        return page
                + asked.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /// What the lens keeps, in words.
    List<String> kept(Text text) {
        var kept = new ArrayList<String>();
        for (var theme : themes)
            if (lens.theme() != null && theme.id() == lens.theme())
                kept.add(text.of("systemmap.analysis.lens.theme", theme.title()));
        if (lens.ministry() != null) kept.add(text.of("systemmap.analysis.lens.ministry", ministry(lens.ministry())));
        if (lens.sign() != null)
            kept.add(text.of(
                    "systemmap.analysis.lens.sign",
                    text.of("systemmap.sign." + lens.sign().key())));
        if (lens.poles() != null)
            kept.add(text.of(
                    "systemmap.analysis.lens.poles",
                    text.of("systemmap.poles." + lens.poles().key())));
        if (lens.evidence() != null)
            kept.add(text.of(
                    "systemmap.analysis.lens.evidence",
                    text.of("systemmap.evidence." + lens.evidence().key())));
        return kept;
    }

    private String ministry(String key) {
        return map.relations().stream()
                .flatMap(relation -> relation.ministries().stream())
                .filter(ministry -> ministry.key().equals(key))
                .map(Ministry::now)
                .findFirst()
                .orElse(key);
    }
}
