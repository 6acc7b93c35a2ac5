package nl.kenniskompas.systemmap.map;

import java.util.List;

/// Other parts tell what hangs on a relation; its page shows it.
public interface RelationUses {
    /// @param rows see [Relation#rows()]
    List<Use> of(List<Long> rows);

    /// @param kind key of the word for it (`systemmap.use.<kind>`)
    /// @param label the item's own words
    record Use(String kind, String label, String address) {}
}
