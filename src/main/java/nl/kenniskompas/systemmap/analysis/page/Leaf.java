package nl.kenniskompas.systemmap.analysis.page;

import java.util.List;

/// As much of a long list as a page shows.
///
/// @param from how many stand before it
record Leaf<T>(List<T> all, int from) {
    static final int SIZE = 20;

    /// What is no place in the list is its beginning.
    static <T> Leaf<T> of(List<T> all, String from) {
        int place = from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
        return new Leaf<>(all, place < all.size() ? place : 0);
    }

    List<T> shown() {
        return all.subList(from, until());
    }

    int until() {
        return Math.min(all.size(), from + SIZE);
    }

    boolean hasMore() {
        return until() < all.size();
    }

    boolean hasBefore() {
        return from > 0;
    }

    int before() {
        return Math.max(0, from - SIZE);
    }
}
