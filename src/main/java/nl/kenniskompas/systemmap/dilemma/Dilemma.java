package nl.kenniskompas.systemmap.dilemma;

import org.jspecify.annotations.Nullable;

/// A trade-off between two values, or interests, that cannot both be had in full.
///
/// @param question that it poses
public record Dilemma(
        long id, int version, String title, String question, Value first, Value second, DilemmaState state) {
    /// One of the two.
    ///
    /// @param speaks what speaks for it
    public record Value(String name, @Nullable String speaks) {}

    public String address() {
        return "/dilemmas/" + id;
    }
}
