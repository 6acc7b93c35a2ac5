package nl.kenniskompas.search.related;

import java.util.List;
import nl.kenniskompas.search.Hit;

/// A suggestion with what it rests on.
///
/// @param share how much of the question the other text has, from 0 to 1
/// @param worth by which suggestions are put in order; counts too how the search liked it
/// @param shared the words that both have, those that say most first
public record Likely(Hit hit, double share, double worth, List<Shared> shared) {
    /// Below it nothing is shown. On the judged questions of the bench about half of what is above it is of use.
    private static final double ENOUGH = 0.15;

    public Likely {
        shared = List.copyOf(shared);
    }

    public boolean isEnough() {
        return share >= ENOUGH;
    }

    /// Because of what people said of others like it.
    ///
    /// @param by below 1 lowers it
    public Likely times(double by) {
        return new Likely(hit, Math.min(1, share * by), worth * by, shared);
    }
}
