package nl.kenniskompas.agenda.related;

import java.util.regex.Pattern;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Item;

/// What may be related to a question.
///
/// @param kind of its entry in the index
/// @param entry unique within its kind; of a passage it tells where it stands
/// @param source the row that it is part of
/// @param about where it stands, in words; empty when that says nothing
record Thing(String kind, String entry, Item source, String words, String address, String about) {
    private static final int LONGEST = 600, BRIEF = 160;
    private static final Pattern END = Pattern.compile("[?&]tot=(\\d{1,10})");

    static Thing of(Hit hit) {
        boolean isPassage = hit.kind().equals("passage");
        return new Thing(
                hit.kind(),
                entry(hit),
                hit.source(),
                shortened(isPassage ? hit.body() : hit.title(), LONGEST),
                hit.address(),
                hit.trail().isEmpty() ? "" : hit.trail().getFirst());
    }

    /// The begin and the end of a passage stand in its address.
    private static String entry(Hit hit) {
        var end = END.matcher(hit.address());
        return hit.kind().equals("passage") && end.find() ? hit.id() + "-" + end.group(1) : hit.id();
    }

    private static String shortened(String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) return words;
        return words.substring(0, words.offsetByCodePoints(0, most)).strip() + "…";
    }

    /// For a list in a margin.
    String brief() {
        return shortened(words, BRIEF);
    }

    /// It has no title of its own: it goes by its document.
    boolean isPassage() {
        return kind.equals("passage");
    }

    boolean is(String otherKind, String otherEntry) {
        return kind.equals(otherKind) && entry.equals(otherEntry);
    }

    boolean isSame(Thing other) {
        return is(other.kind(), other.entry());
    }
}
