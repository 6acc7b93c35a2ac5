package nl.kenniskompas.search.related;

/// A word that two texts share.
///
/// @param here as it stands in the question
/// @param there as it stands in the other text; of a synonym the notion that both name
/// @param weight how much it says, from 0 to 1
public record Shared(String here, String there, Way way, double weight) {
    private static final double TELLING = 0.1;

    /// Whether it says enough to be told.
    public boolean isTelling() {
        return weight >= TELLING;
    }
}
