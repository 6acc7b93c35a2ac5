package nl.kenniskompas.search.query;

import java.util.List;

/// What an engine looks for, built of terms. An entry that is met gets a score; weights multiply it.
public sealed interface Sought {
    /// A term in a field, scored by BM25.
    record Term(String field, String term, float weight) implements Sought {}

    /// Met in one of several ways: the score of the best one, and a share of the others'.
    ///
    /// @param tie the share
    record Best(List<Sought> ways, float tie, float weight) implements Sought {
        public Best {
            ways = List.copyOf(ways);
        }
    }

    /// At least so many of these; the scores of all that are met add up.
    record Some(List<Sought> these, int least, float weight) implements Sought {
        public Some {
            these = List.copyOf(these);
        }
    }

    /// All of these and none of the others; the scores add up, together with those that need not be met.
    record Every(List<Sought> these, List<Sought> also, List<Sought> without) implements Sought {
        public Every {
            if (these.isEmpty()) throw new IllegalArgumentException("what is only left out finds nothing");
            these = List.copyOf(these);
            also = List.copyOf(also);
            without = List.copyOf(without);
        }
    }

    /// Terms in an order.
    ///
    /// @param slop how many places they may be moved to stand like that
    record Phrase(String field, List<Place> terms, int slop, float weight) implements Sought {
        public Phrase {
            terms = List.copyOf(terms);
        }
    }

    /// @param position of the word, counted from anywhere
    record Place(String term, int position) {}

    /// No entry at all.
    record Nothing() implements Sought {}
}
