package nl.kenniskompas.agenda.remark;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.Likeness;
import nl.kenniskompas.search.analysis.DutchStemmer;

/// What a question is about, prepared to find others like it among many.
///
/// @param stems of the words that carry its subject
/// @param pieces numbers for the strings of four letters of those stems, so that compounds meet their parts
/// @param numbers years and amounts
record Subject(String text, List<Stem> stems, int[] pieces, Set<String> numbers) {
    private static final int PIECE = 4;
    private static final Set<String> LITTLE = Cues.ours().words("little");

    static Subject of(String text) {
        var words = new Words(text)
                .all().stream()
                        .filter(word -> !word.isSign())
                        .map(Words.Word::plain)
                        .toList();
        var stems = words.stream()
                .filter(Subject::tells)
                .map(DutchStemmer::stem)
                .distinct()
                .map(Stem::of)
                .toList();
        var pieces = stems.stream()
                .flatMapToInt(stem -> Arrays.stream(Stem.pieces(stem.letters(), PIECE)))
                .sorted()
                .distinct()
                .toArray();
        return new Subject(
                text, stems, pieces, words.stream().filter(Subject::isNumber).collect(toSet()));
    }

    private static boolean tells(String word) {
        return !isNumber(word) && !LITTLE.contains(word) && !Likeness.isFunctionWord(word);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /// How many strings of letters two have in common, by which to choose whom to compare in full.
    int shared(Subject other) {
        return Stem.shared(pieces, other.pieces);
    }

    /// Whether a word, as written, tells of what another question is about.
    boolean touches(String word) {
        if (!tells(word)) return false;
        var stem = Stem.of(DutchStemmer.stem(word));
        return stems.stream().anyMatch(own -> own.to(stem) >= Covering.NEAR);
    }
}
