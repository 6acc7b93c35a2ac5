package nl.kenniskompas.search.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Reads one text from its first word to its last and gives its tokens; never holds more of them than a few words give.
final class Reader implements Iterator<Token> {
    private static final Set<String> ENDINGS = Set.of("s", "er", "ers", "tje", "tjes", "en", "n", "t", "e");

    private final String text;
    private final Analysis analysis;
    private final Languages languages;
    private final Words words;
    private final List<Seen> window = new ArrayList<>();
    private final Deque<Token> ready = new ArrayDeque<>();
    private final EnglishStemmer english = new EnglishStemmer();
    private int position;

    enum Languages {
        DUTCH,
        ENGLISH,
        /// Of a question one cannot tell: it is looked for in both.
        BOTH
    }

    Reader(String text, Analysis analysis, Languages languages) {
        this.text = text;
        this.analysis = analysis;
        this.languages = languages;
        this.words = new Words(text, analysis.morphology());
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && seen(0) != null) step();
        return !ready.isEmpty();
    }

    @Override
    public Token next() {
        if (!hasNext()) throw new NoSuchElementException();
        return ready.removeFirst();
    }

    private void step() {
        var number = DossierNumbers.at(text, ahead -> {
            Seen seen = seen(ahead);
            return seen == null ? null : seen.word();
        });
        if (number != null) {
            Seen last = window.get(number.words() - 1);
            for (String term : number.terms()) ready.add(token(term, Token.Kind.NUMBER, window.getFirst(), last));
            window.subList(0, number.words()).clear();
        } else {
            word(window.getFirst());
            window.removeFirst();
        }
        position++;
    }

    private void word(Seen seen) {
        var notions = analysis.synonyms().at(ahead -> {
            Seen further = seen(ahead);
            return further == null ? null : further.analysed().stem();
        });
        for (String notion : notions) ready.add(token(notion, Token.Kind.SYNONYM, seen, seen));
        if (isStopWord(seen.folded()) && seen.others().isEmpty()) return;
        ready.add(token(seen.folded(), Token.Kind.WORD, seen, seen));
        meanings(seen);
    }

    /// A term is given once, as the nearest that it is to the word: its lemma rather than its stem or a part of it.
    private void meanings(Seen seen) {
        var lemmas = new LinkedHashSet<String>();
        var stems = new LinkedHashSet<String>();
        var parts = new LinkedHashSet<String>();
        if (languages != Languages.ENGLISH) take(seen.analysed(), lemmas, stems, parts);
        for (Analysed other : seen.others()) take(other, lemmas, stems, parts);
        if (seen.english() != null) stems.add(seen.english());
        if (lemmas.isEmpty()) lemmas.addAll(stems);
        stems.removeAll(lemmas);
        parts.removeAll(lemmas);
        for (String term : lemmas) ready.add(token(term, Token.Kind.LEMMA, seen, seen));
        for (String term : stems) ready.add(token(term, Token.Kind.STEM, seen, seen));
        for (String term : parts) ready.add(token(term, Token.Kind.PART, seen, seen));
    }

    private static void take(Analysed analysed, Set<String> lemmas, Set<String> stems, Set<String> parts) {
        lemmas.add(analysed.lemma());
        stems.add(analysed.stem());
        parts.addAll(analysed.parts());
    }

    private boolean isStopWord(String folded) {
        boolean dutch = languages != Languages.ENGLISH && StopWords.DUTCH.contains(folded);
        return dutch || languages != Languages.DUTCH && StopWords.ENGLISH.contains(folded);
    }

    private Token token(String term, Token.Kind kind, Seen first, Seen last) {
        return new Token(term, kind, position, first.word().start(), last.word().end());
    }

    private @Nullable Seen seen(int ahead) {
        while (window.size() <= ahead && words.hasNext()) window.add(seen(words.next()));
        return ahead < window.size() ? window.get(ahead) : null;
    }

    private Seen seen(Word word) {
        String folded = Folding.fold(word.written());
        String bare = bare(folded);
        var analysed = analysis.morphology().of(bare);
        if (!analysed.isKnown() && languages != Languages.ENGLISH) {
            String repaired = analysis.slips().repaired(bare);
            if (repaired != null) analysed = analysis.morphology().of(repaired);
        }
        var others = word.also().stream()
                .map(also -> analysis.morphology().of(Folding.fold(also)))
                .toList();
        boolean tryEnglish = languages == Languages.ENGLISH || languages == Languages.BOTH && !analysed.isKnown();
        return new Seen(word, folded, analysed, others, tryEnglish ? english(bare) : null);
    }

    /// "zzp'ers" is about "zzp", "thema's" about "thema".
    private static String bare(String folded) {
        int mark = folded.indexOf('\'');
        if (mark < 0) return folded;
        return mark > 0 && ENDINGS.contains(folded.substring(mark + 1))
                ? folded.substring(0, mark)
                : folded.replace("'", "");
    }

    private String english(String word) {
        english.setCurrent(word);
        english.stem();
        return english.getCurrent();
    }
}
