package nl.kenniskompas.library;

import java.util.Collection;
import java.util.List;

/// Other modules tell what they took from passages; the reader page shows it beside them.
public interface PassageUses {
    List<Use> of(Collection<PassageId> passages);

    /// @param kind key of the word for it (`library.use.<kind>`)
    /// @param label the item's own words
    /// @param address its page
    record Use(PassageId passage, String kind, String label, String address) {}
}
