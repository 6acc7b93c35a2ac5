package nl.kenniskompas.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Other modules tell what of theirs can be found. Each table that it names must tell its changes: a migration of the
/// module says `select live.feed('question')`.
public interface Findable {
    /// The table of which each row is the source of entries.
    String table();

    /// Other tables that its entries tell something of, each with a query that gives the ids of the sources for the
    /// `:ids` of changed rows of that table; rows that are gone are not there any more.
    Map<String, String> leaning();

    /// How many rows may be read at once; fewer when each gives many entries.
    default int atOnce() {
        return 500;
    }

    /// The entries of these rows as they stand; a row that is gone has none. Asked as the platform.
    List<Entry> entries(Collection<Long> ids);
}
