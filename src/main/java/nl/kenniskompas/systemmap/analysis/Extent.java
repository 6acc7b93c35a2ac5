package nl.kenniskompas.systemmap.analysis;

/// How far a search came. It goes from short to long, so what it did not reach is longer than what it tells.
///
/// @param asked the most steps that were to be looked at
/// @param complete up to this number of steps everything is found
public record Extent(int asked, int complete, Stop stop) {
    /// Why a search stopped.
    public enum Stop {
        /// It saw everything.
        DONE,
        /// It found as much as a person can use.
        ENOUGH,
        /// It looked as long as a page may take.
        LONG
    }

    public boolean isWhole() {
        return stop == Stop.DONE;
    }
}
