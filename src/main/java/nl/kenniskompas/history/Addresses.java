package nl.kenniskompas.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Where the items of versions are shown: today, or as they last stood.
@Component
public class Addresses {
    private final List<ItemAddress> modules;
    private final AsOf asOf;

    Addresses(List<ItemAddress> modules, AsOf asOf) {
        this.modules = modules;
        this.asOf = asOf;
    }

    /// @param table a tracked table
    /// @param id of the item
    public record Item(String table, long id) {
        public static Item of(Version version) {
            return new Item(version.table(), version.item());
        }
    }

    /// The pages of the items that stand now.
    public Map<Item, String> now(Collection<Version> versions) {
        var found = new HashMap<Item, String>();
        versions.stream()
                .collect(groupingBy(Version::table, mapping(Version::item, toSet())))
                .forEach((table, items) -> modules.forEach(module ->
                        module.of(table, items).forEach((id, address) -> found.put(new Item(table, id), address))));
        return Map.copyOf(found);
    }

    /// The pages of the items that stood at a moment, on that moment.
    public Map<Item, String> at(Instant moment, Collection<Version> versions) {
        var found = asOf.at(moment, () -> now(versions));
        var pinned = new HashMap<Item, String>();
        found.forEach((item, address) -> pinned.put(item, at(moment, address)));
        return Map.copyOf(pinned);
    }

    /// An address on a moment.
    public static String at(Instant moment, String address) {
        int fragment = address.indexOf('#');
        String page = fragment < 0 ? address : address.substring(0, fragment);
        String rest = fragment < 0 ? "" : address.substring(fragment);
        return page + (page.contains("?") ? "&" : "?") + "op=" + moment + rest;
    }
}
