package nl.kenniskompas.library.document;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a reader wants to see of a document.
///
/// @param passage that the reader came for, 0 for none
/// @param section of a long document, from 1
/// @param page that must be in sight, 0 for any
/// @param place that the reader came for, in code points; empty for none
/// @param kinds of marks that show themselves; empty for all
record Wanted(long passage, int section, int page, Stretch place, Set<String> kinds) {
    private static final int MOST = 40;

    static Wanted of(long passage, int section, int page, Stretch place, List<String> kinds) {
        return new Wanted(
                passage,
                section,
                page,
                place,
                kinds.stream()
                        .filter(kind -> kind.matches("[a-z]{1,20}"))
                        .limit(MOST)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    boolean shows(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /// The part of an address that keeps these kinds; empty when all show.
    String parameters() {
        return kinds.stream().map(kind -> "toon=" + kind).collect(Collectors.joining("&"));
    }

    Wanted toggled(String kind) {
        var other = new TreeSet<>(kinds);
        if (!other.remove(kind)) other.add(kind);
        return new Wanted(passage, section, page, place, other);
    }
}
