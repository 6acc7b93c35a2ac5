package nl.kenniskompas.history.change;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kenniskompas.history.Addresses;
import nl.kenniskompas.history.Addresses.Item;
import nl.kenniskompas.history.Change;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.Hidden;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.history.change.ChangePage.Attempt;
import nl.kenniskompas.history.change.ChangePage.Group;
import org.springframework.stereotype.Component;

/// Makes the page of a change. An import may hold thousands of items: it shows the first of each kind, without fields.
@Component
class ChangePages {
    private static final int MOST_OF_A_TABLE = 100;
    private static final int MOST_WITH_FIELDS = 60;

    private final Changes changes;
    private final Addresses addresses;
    private final Differences differences;

    ChangePages(Changes changes, Addresses addresses, Differences differences) {
        this.changes = changes;
        this.addresses = addresses;
        this.differences = differences;
    }

    /// Empty when the change did nothing that this reader may see.
    Optional<ChangePage> of(Change change, Set<String> hidden, Attempt attempt) {
        var all = changes.in(change).stream()
                .filter(version -> !hidden.contains(version.table()))
                .toList();
        if (all.isEmpty()) return Optional.empty();
        var told = all.stream().filter(v -> !Hidden.isOnlyCounted(v.table())).toList();
        Map<String, Long> counted = all.stream()
                .filter(v -> Hidden.isOnlyCounted(v.table()))
                .collect(groupingBy(Version::table, LinkedHashMap::new, counting()));
        Instant before =
                all.stream().map(Version::justBefore).min(Instant::compareTo).orElseThrow();
        Instant after =
                all.stream().map(Version::moment).max(Instant::compareTo).orElseThrow();
        var undoing = changes.undoing(change).orElse(null);
        return Optional.of(
                new ChangePage(change, groups(told, before, after), counted, undoing, before, after, attempt));
    }

    private List<Group> groups(List<Version> told, Instant before, Instant after) {
        var now = addresses.now(told);
        var then = addresses.at(before, told);
        var since = addresses.at(after, told);
        boolean withFields = told.size() <= MOST_WITH_FIELDS;
        return told.stream().collect(groupingBy(Version::table, LinkedHashMap::new, toList())).entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream()
                                .limit(MOST_OF_A_TABLE)
                                .map(v -> shown(v, withFields, now, then, since))
                                .toList(),
                        Math.max(0, group.getValue().size() - MOST_OF_A_TABLE)))
                .toList();
    }

    private ShownVersion shown(
            Version version,
            boolean withFields,
            Map<Item, String> now,
            Map<Item, String> then,
            Map<Item, String> since) {
        var item = Item.of(version);
        boolean changed = version.kind() == Version.Kind.CHANGED;
        return new ShownVersion(
                version,
                withFields || changed ? differences.of(version) : List.of(),
                now.get(item),
                then.get(item),
                since.get(item));
    }
}
