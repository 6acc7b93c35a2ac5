package nl.kenniskompas.search.query;

/// How much each way of matching counts. Found by the relevance bench; whoever changes one runs it again.
public final class Weights {
    static final float WORD = 1f;
    static final float NUMBER = 3f;
    static final float LEMMA = 1f;
    static final float STEM = 0.7f;
    static final float NOTION = 0.9f;

    /// The word that is asked for stands inside a compound.
    static final float INSIDE = 0.65f;

    /// The compound that is asked for is written as words apart, all of them there.
    static final float APART = 0.6f;

    /// Only some of those words are there.
    static final float SOME = 0.15f;

    static final float HEADING = 0.4f;
    static final float PHRASE = 0.5f;

    /// A word that nobody wrote stands for one that looks like it.
    static final float ALIKE = 0.6f;

    /// In the first look, where the ways of meeting a word add up: a word inside the compound that is asked for.
    static final float PART = 0.3f;

    /// A word that begins with what is typed so far; the second when what is typed is a word itself.
    static final float UNFINISHED = 0.6f, LONGER = 0.15f;

    /// How much the second best way of matching the same word adds.
    static final float TIE = 0.1f;

    /// Of BM25. Passages are short and of all lengths; length tells less of them than of whole documents.
    public static final float SATURATION = 1.0f, LENGTH = 0.4f;

    /// The same in the first look. That a word comes more often counts for less there: then what an entry can score at
    /// most is near to what entries do score, and most of them need not be looked at.
    public static final float FIRST_SATURATION = 0.4f, FIRST_LENGTH = 0.5f;

    private Weights() {}
}
