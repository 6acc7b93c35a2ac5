package nl.kenniskompas.ingest.recognise.platform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kenniskompas.identity.register.MinistryName;
import nl.kenniskompas.identity.register.MinistryRegister;
import org.jspecify.annotations.Nullable;

/// The names of the ministries over time, as cells hold them. A former name stays what it was: the day of the document
/// says which ministry it is today.
final class MinistryNames {
    private static final MinistryRegister REGISTER = MinistryRegister.national();

    /// @param words in lower case
    private record Spelled(String words, String abbreviation) {}

    private static final List<Spelled> WITH_COMMAS = REGISTER.names().stream()
            .flatMap(name -> spelledOut(name)
                    .filter(words -> words.indexOf(',') >= 0)
                    .map(words -> new Spelled(words.toLowerCase(Locale.ROOT), name.abbreviation())))
            .distinct()
            .sorted((some, other) -> other.words().length() - some.words().length())
            .toList();

    private MinistryNames() {}

    private static Stream<String> spelledOut(MinistryName name) {
        return Stream.concat(Stream.of(name.name()), name.english().stream());
    }

    /// The usual abbreviation of the ministry that the words name.
    static @Nullable String of(String words) {
        return REGISTER.meant(words, null).map(MinistryName::abbreviation).orElse(null);
    }

    /// Full names with commas in them would fall apart at those; they become abbreviations first.
    static String abbreviated(String cell) {
        if (cell.indexOf(' ') < 0) return cell;
        var shorter = cell;
        for (var name : WITH_COMMAS) {
            int at = shorter.toLowerCase(Locale.ROOT).indexOf(name.words());
            if (at >= 0)
                shorter = shorter.substring(0, at)
                        + name.abbreviation()
                        + shorter.substring(at + name.words().length());
        }
        return shorter;
    }
}
