package nl.kenniskompas.administration.visibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is not for everybody.
///
/// @param id 0 while the item is open
/// @param kind table of the item
/// @param organisation id, only of an audience that is one
/// @param circle id, only of an audience that is one
/// @param reviewer name of who decided it
record Limit(
        long id,
        int version,
        String kind,
        long item,
        String audience,
        @Nullable Long organisation,
        @Nullable Long circle,
        List<Long> people,
        String ground,
        @Nullable String explanation,
        String reviewer,
        LocalDate reviewOn) {
    static final String OPEN = "open";

    static Limit open(String kind, long item, LocalDate reviewOn) {
        return new Limit(0, 0, kind, item, OPEN, null, null, List.of(), "", null, "", reviewOn);
    }
}
