package nl.kenniskompas.systemmap.analysis;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;

/// The relations that no ministry owns.
///
/// @param silent of which no source names a ministry
/// @param unread of which a source has something in the place of the ministry that names none, such as a question mark
public record Unowned(List<Relation> silent, List<Relation> unread) {
    public static Unowned of(SystemMap map) {
        var without = map.relations().stream()
                .filter(relation -> relation.ministries().isEmpty())
                .toList();
        return new Unowned(
                without.stream().filter(relation -> relation.unread().isEmpty()).toList(),
                without.stream()
                        .filter(relation -> !relation.unread().isEmpty())
                        .toList());
    }

    /// Those with something unread first: there a name can be found.
    public List<Relation> all() {
        return Stream.concat(unread.stream(), silent.stream()).toList();
    }

    public int size() {
        return silent.size() + unread.size();
    }
}
