package nl.kenniskompas.library.citation;

import java.util.List;
import nl.kenniskompas.library.Publication;
import org.jspecify.annotations.Nullable;

/// @param total how many publications answer what was sought
/// @param named the publication that the words name, when nobody leans on it; null otherwise
record PublicationsPage(
        Sought sought,
        List<LeantOn> publications,
        int total,
        @Nullable Publication named) {
    int pages() {
        return Math.max(1, (total + CitationIndex.AT_ONCE - 1) / CitationIndex.AT_ONCE);
    }

    int first() {
        return (sought.page() - 1) * CitationIndex.AT_ONCE + 1;
    }

    int last() {
        return first() + publications.size() - 1;
    }
}
