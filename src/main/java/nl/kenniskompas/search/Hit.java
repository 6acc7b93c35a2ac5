package nl.kenniskompas.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry that was found, as it was when it was indexed.
///
/// @param score only good for comparing hits of the same question
public record Hit(
        String kind,
        String id,
        Item source,
        String title,
        String body,
        String address,
        List<String> trail,
        @Nullable LocalDate dated,
        double score) {
    public Hit scored(double other) {
        return new Hit(kind, id, source, title, body, address, trail, dated, other);
    }

    /// What to call it: a thing without a title goes by what it is part of.
    public String name() {
        if (!title.isBlank()) return title;
        return trail.isEmpty() ? address : trail.getLast();
    }
}
