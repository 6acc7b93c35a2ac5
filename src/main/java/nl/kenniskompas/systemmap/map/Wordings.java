package nl.kenniskompas.systemmap.map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.systemmap.map.Factor.Wording;
import nl.kenniskompas.systemmap.map.MapRows.FactorRow;

/// Which factors are read as which others.
///
/// @param readAs by the id of each
record Wordings(List<FactorRow> rows, Map<Long, Long> readAs) {
    /// A join is followed as far as the reader can see; a ring of joins, which two people could make at once, ends
    /// where it began.
    static Wordings of(List<FactorRow> rows) {
        var joined = new HashMap<Long, Long>();
        rows.forEach(row -> joined.put(row.id(), row.joinedTo() == null ? row.id() : row.joinedTo()));
        var readAs = new HashMap<Long, Long>();
        for (var row : rows) {
            long at = row.id();
            for (int step = 0; step < rows.size(); step++) {
                Long next = joined.get(at);
                if (next == null || next == at || next == row.id() || !joined.containsKey(next)) break;
                at = next;
            }
            readAs.put(row.id(), at);
        }
        return new Wordings(rows, readAs);
    }

    long read(long factor) {
        return readAs.getOrDefault(factor, factor);
    }

    List<Factor> factors() {
        Map<Long, List<Wording>> wordings = rows.stream()
                .filter(row -> read(row.id()) != row.id())
                .collect(
                        groupingBy(row -> read(row.id()), mapping(row -> new Wording(row.id(), row.name()), toList())));
        return rows.stream()
                .filter(row -> read(row.id()) == row.id())
                .map(row -> new Factor(
                        row.id(), row.version(), row.name(), row.note(), wordings.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
