package nl.kenniskompas.systemmap.map;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.library.PassageId;
import org.jspecify.annotations.Nullable;

/// What one source says of a relation.
///
/// @param relation the row that it was written for, which may be one of several that are read as one
/// @param unread what stands among the ministries and names none
/// @param said the day of the source, null when nobody knows it
/// @param in the source's title, null when a person said it here
/// @param passages its places, which may be several in one source
public record Claim(
        long id,
        int version,
        long relation,
        String words,
        Poles poles,
        List<Ministry> ministries,
        List<String> unread,
        List<Theme> themes,
        @Nullable LocalDate said,
        @Nullable String in,
        List<PassageId> passages) {}
