package nl.kenniskompas.library.citation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document that leans on a publication.
record Lean(
        long document, String title, String kind, @Nullable LocalDate dated, List<Place> places) {
    /// @param annex as written, null when the publication itself is meant
    record Place(long citation, int page, @Nullable String annex, Quote quote) {}

    String address() {
        return "/bibliotheek/" + document;
    }

    String address(Place place) {
        return address() + "?bladzijde=" + place.page() + "#verwijzing-" + place.citation();
    }
}
