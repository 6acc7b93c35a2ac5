package nl.kenniskompas.systemmap.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import org.jspecify.annotations.Nullable;

/// Something that is said about a cause and its effect, before it has a place on the map.
///
/// @param ministries as written
/// @param unread what stands among the ministries and names none
/// @param themes their titles
/// @param in the source's title, null when a person says it here
public record Saying(
        FactorName cause,
        FactorName effect,
        Sign sign,
        String words,
        Poles poles,
        List<String> ministries,
        List<String> unread,
        List<String> themes,
        @Nullable LocalDate on,
        @Nullable String in) {
    /// The parts of a line in which somebody writes several ministries or themes.
    public static List<String> parted(String written, String separator) {
        return Stream.of(written.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
