package nl.kenniskompas.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What came back, as it came.
///
/// @param fields by name in lower case, each with all its values
/// @param body with the marks between its chunks, if it has them
record Answer(int status, Map<String, List<String>> fields, String body) {
    static Answer of(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) return new Answer(0, Map.of(), all);
        String[] lines = all.substring(0, end).split("\r\n");
        var fields = new TreeMap<String, List<String>>();
        for (int i = 1; i < lines.length; i++) {
            String[] field = lines[i].split(":", 2);
            fields.computeIfAbsent(field[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(field[1].strip());
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), fields, all.substring(end + 4));
    }

    /// The one value; all of them, when there are several.
    String field(String name) {
        return String.join(" || ", fields.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    List<String> cookies() {
        return fields.getOrDefault("set-cookie", List.of());
    }
}
