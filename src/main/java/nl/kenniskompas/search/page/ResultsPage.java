package nl.kenniskompas.search.page;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.marking.Marked;
import nl.kenniskompas.web.Text;

/// @param results of this page
/// @param total how many there are, on all pages
/// @param groups facets that narrow what was found
/// @param meant words that nobody wrote, with what they were taken for
/// @param ways out of an empty list
record ResultsPage(
        Search search, List<Result> results, long total, List<Group> groups, List<Meant> meant, List<WayOut> ways) {
    record Result(Hit hit, Marked marked) {
        /// The day it belongs to; the first of a year stands for the year.
        String day(Text text) {
            var dated = hit.dated();
            if (dated == null) return "";
            return dated.getDayOfYear() == 1 ? Integer.toString(dated.getYear()) : text.date(dated);
        }
    }

    record Group(Facet facet, List<Value> values) {
        private static final int AT_FIRST = 7;

        List<Value> first() {
            return values.stream().filter(this::isFirst).toList();
        }

        /// Behind a fold.
        List<Value> more() {
            return values.stream().filter(value -> !isFirst(value)).toList();
        }

        private boolean isFirst(Value value) {
            return value.chosen() || values.size() <= AT_FIRST + 1 || values.indexOf(value) < AT_FIRST;
        }
    }

    /// @param entries that have it, next to what was chosen in other facets
    record Value(String name, long entries, boolean chosen) {}

    record Meant(String word, List<String> others) {}

    /// A facet that one may let go, with what would be found then.
    record WayOut(Facet facet, long entries) {}

    record Chip(Facet facet, String value) {}

    /// Far enough nobody counts.
    static String number(long entries, Text text) {
        return entries > Found.COUNTED
                ? text.of("search.found.most", Found.COUNTED)
                : text.count("search.found", entries);
    }

    /// Nothing was typed.
    boolean isBlank() {
        return search.words().isEmpty();
    }

    List<Chip> chips() {
        return Stream.of(Facet.values())
                .flatMap(facet -> search.of(facet).stream().map(value -> new Chip(facet, value)))
                .toList();
    }

    int pages() {
        long pages = (total + Search.AT_ONCE - 1) / Search.AT_ONCE;
        return (int) Math.clamp(pages, 1, Search.MOST_PAGES);
    }

    int first() {
        return (search.page() - 1) * Search.AT_ONCE + 1;
    }

    int last() {
        return first() + results.size() - 1;
    }
}
