package nl.kenniskompas.ingest.recognise.promise;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.ingest.recognise.time.Folded;

/// A sentence as words and commas, in lower case and without accents.
final class Words {
    private static final int MOST = 2_000;
    private static final Pattern WORD = Pattern.compile("[\\pL\\d]+(?:['&.-][\\pL\\d]+)*|[,;:()?!]");

    private final String text;
    private final String folded;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /// What comes after some thousands of characters is cut off.
    Words(String sentence) {
        text = sentence.substring(0, Math.min(sentence.length(), MOST));
        folded = Folded.of(text);
        for (var m = WORD.matcher(folded); m.find(); ) {
            places.computeIfAbsent(m.group(), _ -> new ArrayList<>()).add(words.size());
            words.add(m.group());
            starts.add(m.start());
        }
    }

    int size() {
        return words.size();
    }

    /// The empty word outside the sentence.
    String at(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index);
    }

    int start(int index) {
        return starts.get(Math.clamp(index, 0, Math.max(0, starts.size() - 1)));
    }

    /// The words of a stretch as written.
    String written(int from, int to) {
        return text.substring(start(from), start(to - 1) + at(to - 1).length());
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(text.charAt(start(index)));
    }

    boolean is(int index, Set<String> list) {
        return list.contains(at(index));
    }

    boolean isMark(int index) {
        return at(index).length() == 1 && ",;:()?!".contains(at(index));
    }

    /// The first place from `from` up to `to` that holds a word of the list, or -1.
    int first(int from, int to, Set<String> list) {
        for (int at = Math.max(0, from); at < Math.min(to, size()); at++) if (list.contains(words.get(at))) return at;
        return -1;
    }

    boolean any(Set<String> list) {
        return first(0, size(), list) >= 0;
    }

    int first(int from, String word) {
        for (int at : places(word)) if (at >= from) return at;
        return -1;
    }

    /// Where the word stands, in order.
    List<Integer> places(String word) {
        return places.getOrDefault(word, List.of());
    }

    /// Whole words in a row.
    boolean says(List<String> phrases) {
        var spaced = " " + folded.replace(',', ' ').replace('.', ' ').replace(':', ' ') + " ";
        return phrases.stream().anyMatch(p -> spaced.contains(" " + p + " "));
    }

    /// Where the clause that starts at `from` ends: before a comma or a word that opens another clause.
    int clauseEnd(int from, Set<String> openers) {
        for (int at = from; at < size(); at++)
            if (at(at).equals(";") || at(at).equals(",") || at > from && openers.contains(at(at))) return at;
        return size();
    }
}
