package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import nl.kenniskompas.search.query.Vocabulary;
import org.apache.lucene.index.Term;

/// The words of one state of the index, without those that stand in hidden entries only.
record Written(WordLists lists, Hidden hidden) implements Vocabulary {
    private static final int LONGEST = 50;

    @Override
    public boolean hasAny(Collection<String> fields, Collection<String> terms) {
        return fields.stream().anyMatch(field -> terms.stream().anyMatch(term -> isShown(field, term)));
    }

    private boolean isShown(String field, String term) {
        try {
            return hidden.shows(lists.reader(), new Term(field, term));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<String> alike(String word, int edits, int most) {
        if (edits == 0 || word.length() > LONGEST) return List.of();
        return shown(lists.alike(word, edits), () -> lists.allAlike(word, edits), most);
    }

    @Override
    public List<String> beginning(String begin, int most) {
        return shown(lists.beginning(begin), () -> lists.allBeginning(begin), most);
    }

    /// @param all for when so many of the first are hidden that it matters what comes behind them
    private List<String> shown(List<String> first, Supplier<List<String>> all, int most) {
        var shown = shown(first, most);
        return shown.size() == most || first.size() < WordLists.KEPT ? shown : shown(all.get(), most);
    }

    private List<String> shown(List<String> words, int most) {
        return words.stream()
                .filter(word -> hasAny(WordLists.FIELDS, List.of(word)))
                .limit(most)
                .toList();
    }
}
