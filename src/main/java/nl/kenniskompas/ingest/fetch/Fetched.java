package nl.kenniskompas.ingest.fetch;

/// What came of fetching a document from an address.
public sealed interface Fetched {
    record File(String name, String origin, byte[] bytes) implements Fetched {}

    /// The key of the message is `ingest.fetch.<name>`.
    record Refused(Reason reason, String detail) implements Fetched {}

    enum Reason {
        NO_ADDRESS,
        UNKNOWN_HOST,
        NOT_PUBLIC,
        NO_ANSWER,
        TOO_SLOW,
        TOO_LARGE,
        REFUSED_THERE,
        TOO_MANY_REDIRECTS
    }
}
