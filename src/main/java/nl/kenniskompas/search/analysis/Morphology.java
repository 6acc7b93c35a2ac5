package nl.kenniskompas.search.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All that we can say of a Dutch word by itself. What was worked out for a word is remembered, since texts repeat
/// their words.
final class Morphology {
    private static final int REMEMBERED = 60_000;
    private static final int LONGEST = 60;
    private static final int SHORTEST_COMPOUND = 6;

    private final Lexicon lexicon = Lexicon.load();
    private final PolicyWords policy = PolicyWords.load();
    private final BaseForms forms = new BaseForms(lexicon);
    private final Splitter splitter = new Splitter(lexicon, policy);
    private final Remembered<Analysed> remembered = new Remembered<>(REMEMBERED);

    /// @param word folded
    Analysed of(String word) {
        if (word.length() > LONGEST || !Folding.isLetters(word)) return new Analysed(word, word, List.of(), false);
        return remembered.get(word, this::worked);
    }

    boolean isListed(String word) {
        return policy.has(word) || lexicon.isKnown(word);
    }

    /// A word that no list has is small when it is made of words.
    boolean isSmall(String word) {
        return lexicon.readings(word).isEmpty() ? of(word).isKnown() : lexicon.isSmall(word);
    }

    /// How the last word of a compound is written in it; null for a word that is no compound.
    @Nullable
    String end(String word) {
        var own = policy.parts(word);
        if (own != null) return own.size() > 1 ? own.getLast() : null;
        var pieces = splitter.split(word);
        return pieces.isEmpty() ? null : pieces.getLast().written();
    }

    private Analysed worked(String word) {
        var listed = forms.of(word);
        if (listed != null) return known(word, listed);
        String named = named(word);
        if (named != null) return new Analysed(named, named, parts(named), true);
        var pieces = splitter.split(word);
        if (pieces.isEmpty()) {
            String stem = DutchStemmer.stem(word);
            return new Analysed(stem, stem, List.of(), false);
        }
        return compound(word, pieces);
    }

    /// A verb is no compound for us, though its noun may be one.
    private Analysed known(String word, BaseForms.Base base) {
        String lemma = base.lemma();
        if (policy.has(lemma) || !lexicon.isListed(lemma)) return new Analysed(lemma, base.stem(), parts(lemma), true);
        boolean isVerb = lexicon.isInfinitive(lemma) || lexicon.isVerbStem(lemma);
        if (isVerb && !lexicon.isNoun(lemma)) return new Analysed(lemma, base.stem(), List.of(), true);
        var pieces = splitter.split(lemma);
        // a plural that is listed without its singular
        if (!lexicon.isNoun(lemma) && lemma.endsWith("en") && !pieces.isEmpty()) return compound(lemma, pieces);
        return new Analysed(lemma, base.stem(), flat(pieces), true);
    }

    private Analysed compound(String word, List<Piece> pieces) {
        Piece last = pieces.getLast();
        var base = base(last.base());
        String before = word.substring(0, last.start());
        return new Analysed(before + base.lemma(), before + base.stem(), flat(pieces), true);
    }

    /// A word of our own list, also in a plural that the stemmer sees through.
    private @Nullable String named(String word) {
        if (policy.has(word)) return word;
        String stem = DutchStemmer.stem(word);
        return policy.has(stem) ? stem : null;
    }

    private List<String> parts(String word) {
        var own = policy.parts(word);
        if (own == null) return flat(splitter.split(word));
        var parts = new LinkedHashSet<String>();
        for (String part : own) add(parts, part);
        return List.copyOf(parts);
    }

    private List<String> flat(List<Piece> pieces) {
        var parts = new LinkedHashSet<String>();
        for (int first = 0; first < pieces.size(); first++) {
            for (int last = pieces.size() - 1; last > first; last--)
                if (last - first < pieces.size() - 1) joined(parts, pieces, first, last);
            add(parts, pieces.get(first).base());
        }
        return List.copyOf(parts);
    }

    /// Pieces that together are a word of their own: the first two of "hypotheekrenteaftrek".
    private void joined(SequencedSet<String> parts, List<Piece> pieces, int first, int last) {
        var before = pieces.subList(first, last).stream().map(Piece::written).collect(Collectors.joining());
        var end = pieces.get(last);
        for (String word : List.of(before + end.written(), before + end.base()))
            if (lexicon.isNounLike(word) || policy.has(word)) {
                parts.add(base(word).lemma());
                return;
            }
    }

    private void add(SequencedSet<String> parts, String part) {
        var base = base(part);
        if (!parts.add(base.lemma())) return;
        parts.add(base.stem());
        if (base.lemma().length() >= SHORTEST_COMPOUND)
            parts.addAll(of(base.lemma()).parts());
    }

    private BaseForms.Base base(String word) {
        var base = forms.of(word);
        return base == null ? new BaseForms.Base(word, word) : base;
    }
}
