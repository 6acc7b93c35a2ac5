package nl.kenniskompas.library.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.library.Publication;
import org.jspecify.annotations.Nullable;

/// A line of the list of documents.
///
/// @param publisher whose it is, null when nobody knows
/// @param ministries abbreviations
/// @param identifier of its official publication, null when it has none
record Document(
        long id,
        int version,
        String title,
        String kind,
        @Nullable LocalDate dated,
        String mediaType,
        String fileName,
        @Nullable String origin,
        int pages,
        Instant addedAt,
        String addedBy,
        @Nullable String publisher,
        List<String> ministries,
        @Nullable String identifier) {
    Optional<Publication> publication() {
        return Optional.ofNullable(identifier).map(Publication::new);
    }

    String address() {
        return "/bibliotheek/" + id;
    }
}
