package nl.kenniskompas.ingest.publication;

/// What came of getting a publication.
sealed interface FetchedPublication {
    record OnItsWay(long intake) implements FetchedPublication {}

    /// @param title as the register knows it, empty when it does not
    /// @param key of the reason; `detail` fills its place
    record NotHad(String title, String key, String detail) implements FetchedPublication {}
}
