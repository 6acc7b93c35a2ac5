package nl.kenniskompas.ingest.intake;

/// What came of something that was handed in.
public sealed interface Received {
    record Taken(long intake) implements Received {}

    /// @param name of the file, or its address
    /// @param key of the reason; [#detail] fills its place
    /// @param address whether it was to be fetched
    record Refused(String name, String key, String detail, boolean address) implements Received {}
}
