package nl.kenniskompas.search;

import java.util.Collection;
import java.util.List;

/// The engine behind the one search box.
public interface Searching extends AutoCloseable {
    /// Adds entries; one with the same kind and id takes the place of the former. They are found after [#refresh()].
    void put(Collection<Entry> entries);

    void remove(String kind, String id);

    /// From now on whatever was put or removed counts.
    void refresh();

    /// Best first; nothing for words that say nothing.
    List<Hit> find(Asked asked);

    @Override
    void close();
}
