package nl.kenniskompas.library.reader;

import java.util.List;

/// A stretch to be marked, in code points.
///
/// @param kind `passage`, `citation`, `place` or the kind of a find
/// @param id within its kind; of a passage it may be a proposal's
/// @param quiet keeps its place, but does not show itself
/// @param references where a citation leads
public record Mark(String kind, long id, int start, int end, boolean quiet, List<Reference> references) {
    public static final String PASSAGE = "passage";
    public static final String CITATION = "citation";
    public static final String PLACE = "place";

    public Mark(long id, int start, int end) {
        this(PASSAGE, id, start, end, false, List.of());
    }

    /// What somebody came for by its place alone.
    public static Mark place(int start, int end) {
        return new Mark(PLACE, 0, start, end, false, List.of());
    }

    public boolean isPassage() {
        return kind.equals(PASSAGE);
    }

    /// Its place in the page.
    public String anchor() {
        return switch (kind) {
            case PASSAGE -> "passage-" + id;
            case CITATION -> "verwijzing-" + id;
            case PLACE -> "plaats";
            default -> "vondst-" + id;
        };
    }

    /// Whether the word for its kind stands beside it.
    public boolean named() {
        return !quiet && Look.of(kind).named();
    }

    public String css() {
        return quiet ? "kk-mark--quiet" : Look.of(kind).css();
    }

    /// The class for this kind, for who explains the marks.
    public static String css(String kind) {
        return Look.of(kind).css();
    }
}
