package nl.kenniskompas.ingest.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A publication as the register knows it.
///
/// @param date of publication
/// @param preferred the register's own choice among its addresses
/// @param items address by form: `pdf`, `html`, `xml`
record Registered(
        String identifier,
        String title,
        @Nullable LocalDate date,
        @Nullable String preferred,
        Map<String, String> items) {
    /// The address to read it from. A PDF has pages, which a citation of it needs; XML is made for machines that know
    /// its elements.
    Optional<String> readable() {
        return Optional.ofNullable(items.get("pdf"))
                .or(() -> Optional.ofNullable(preferred))
                .or(() -> Optional.ofNullable(items.get("html")));
    }
}
