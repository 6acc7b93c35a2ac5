package nl.kenniskompas.search.saved;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param fresh what was found since its owner looked last, the newest first
/// @param moment until when that is
/// @param feed the address for feed readers, when it was just made: it is shown once
/// @param name as it was sent with a form that was too old, null when none was
record SavedSearchPage(
        SavedSearch search,
        List<Finds.Find> fresh,
        Instant moment,
        boolean mailIsOpen,
        @Nullable String feed,
        @Nullable String name) {
    static final int MOST_SHOWN = 50;

    List<Finds.Find> shown() {
        return fresh.stream().limit(MOST_SHOWN).toList();
    }
}
