package nl.kenniskompas.history;

import java.util.Collection;
import java.util.Map;

/// Other modules tell where their items are shown.
public interface ItemAddress {
    /// The pages of the items that stand at the moment that is read; an item without a page is left out.
    Map<Long, String> of(String table, Collection<Long> items);
}
