package nl.kenniskompas.agenda.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A source in words.
///
/// @param address the first web address in it, null when it holds none
public record Reference(String words, @Nullable String address) {
    static List<Reference> of(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Reference(line, addressIn(line)))
                .toList();
    }

    private static @Nullable String addressIn(String line) {
        return Stream.of(line.split("[\\s<>()\"]"))
                .filter(word -> word.startsWith("https://") || word.startsWith("http://"))
                .map(Reference::withoutStop)
                .findFirst()
                .orElse(null);
    }

    /// A stop or comma behind an address belongs to the sentence.
    private static String withoutStop(String word) {
        int end = word.length();
        while (end > 0 && ".,;:".indexOf(word.charAt(end - 1)) >= 0) end--;
        return word.substring(0, end);
    }
}
