package nl.kenniskompas.search.saved;

import java.time.Instant;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.search.page.Search;

/// A search that somebody keeps.
///
/// @param lookedAt what was found after this is new to its owner
/// @param toldAt what was found after this was in no mail yet
/// @param hasFeed whether it has an address for feed readers
record SavedSearch(
        long id,
        int version,
        Actor.Somebody owner,
        String name,
        Search search,
        Instant madeAt,
        Instant lookedAt,
        Instant toldAt,
        boolean byMail,
        boolean hasFeed) {
    static final String LIST = "/mijn/zoekopdrachten";

    String address() {
        return LIST + "/" + id;
    }
}
