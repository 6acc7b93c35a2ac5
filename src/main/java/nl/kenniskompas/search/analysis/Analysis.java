package nl.kenniskompas.search.analysis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// From a text to its tokens. Costs half a second and some megabytes to load, so there is one of it; any number of
/// threads may use it at once.
public final class Analysis {
    private final Morphology morphology = new Morphology();
    private final Slips slips = new Slips(morphology);
    private final Synonyms synonyms = Synonyms.load(morphology);

    private Analysis() {}

    public static Analysis load() {
        return new Analysis();
    }

    /// The tokens of a text that is kept, in the language that it seems to be in; made while they are asked for, so a
    /// text may be as long as memory allows.
    public Iterator<Token> reading(String text) {
        var language = TextLanguage.of(text);
        return new Reader(
                text, this, language == TextLanguage.ENGLISH ? Reader.Languages.ENGLISH : Reader.Languages.DUTCH);
    }

    public List<Token> of(String text) {
        return all(reading(text));
    }

    /// The tokens of what somebody looks for: a few words, of which no language can be told.
    public List<Token> asked(String words) {
        return all(new Reader(words, this, Reader.Languages.BOTH));
    }

    /// Whether a word is in a list, or made of words that are.
    public boolean isWord(String word) {
        return morphology.of(Folding.fold(word)).isKnown();
    }

    /// Whether a word has a capital only because a sentence begins with it: no name, as far as the list knows.
    public boolean isSmall(String word) {
        return morphology.isSmall(Folding.fold(word));
    }

    private static List<Token> all(Iterator<Token> reading) {
        var tokens = new ArrayList<Token>();
        reading.forEachRemaining(tokens::add);
        return tokens;
    }

    Morphology morphology() {
        return morphology;
    }

    Slips slips() {
        return slips;
    }

    Synonyms synonyms() {
        return synonyms;
    }
}
