package nl.kenniskompas.systemmap.map;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// What the lens can be set to, for who looks at this map.
///
/// @param ministries by the name that they have today
public record LensChoices(List<Choice> themes, List<Choice> ministries) {
    /// @param value of the parameter
    public record Choice(String value, String words) {}

    public static LensChoices of(SystemMap map, List<Theme> themes) {
        var ministries = new TreeMap<String, Choice>(Comparator.comparing(String::toLowerCase));
        for (var relation : map.relations())
            for (var ministry : relation.ministries())
                ministries.putIfAbsent(ministry.now(), new Choice(ministry.key(), ministry.now()));
        return new LensChoices(
                themes.stream()
                        .map(theme -> new Choice(Long.toString(theme.id()), theme.title()))
                        .toList(),
                List.copyOf(ministries.values()));
    }
}
