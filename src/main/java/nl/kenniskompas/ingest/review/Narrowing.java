package nl.kenniskompas.ingest.review;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.Source;

/// Finds the words of a part inside the places of the whole, so that each part marks its own words.
final class Narrowing {
    private Narrowing() {}

    /// @return the one place with these words, however they are broken over lines; all places when none has them
    static List<Source> to(String words, List<Source> places, String content) {
        var pattern = Pattern.compile(
                Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        for (Source place : places) {
            int start = content.offsetByCodePoints(0, place.start());
            int end = content.offsetByCodePoints(start, place.end() - place.start());
            var found = pattern.matcher(content.substring(start, end));
            if (!found.find()) continue;
            int from = place.start() + content.codePointCount(start, start + found.start());
            int until = place.start() + content.codePointCount(start, start + found.end());
            return List.of(new Source(place.page(), from, until));
        }
        return places;
    }
}
