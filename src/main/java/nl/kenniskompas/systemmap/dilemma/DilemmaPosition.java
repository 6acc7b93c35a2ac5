package nl.kenniskompas.systemmap.dilemma;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.systemmap.map.Ministry;
import org.jspecify.annotations.Nullable;

/// What a ministry says of a dilemma.
///
/// @param written the ministry as written
/// @param ministry whom that stands for
/// @param words the position in its own words
/// @param by who said it
/// @param on the day on which it was said, null when nobody knows it
/// @param in the letter, note or meeting in which it was said
/// @param passage where the source says it, when the library holds that
public record DilemmaPosition(
        long id,
        int version,
        long dilemma,
        String written,
        Ministry ministry,
        Leaning leaning,
        String words,
        @Nullable String by,
        @Nullable LocalDate on,
        @Nullable String in,
        @Nullable PassageId passage) {
    /// "de minister, brief over droogte", or empty.
    public String saidBy() {
        return Stream.of(by, in)
                .map(part -> part == null ? "" : part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
