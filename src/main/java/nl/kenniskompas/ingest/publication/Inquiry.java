package nl.kenniskompas.ingest.publication;

/// What came of asking the register.
sealed interface Inquiry {
    record Known(Registered publication) implements Inquiry {}

    /// The key of the message is `ingest.register.<name>`.
    record Failed(Reason reason) implements Inquiry {}

    enum Reason {
        /// It holds no such publication.
        UNKNOWN,
        /// No network, no such host, too slow, or another status than 200.
        NO_ANSWER,
        /// It asks for patience, also after we waited.
        BUSY,
        /// Its answer is not what a register gives.
        NOT_XML,
        TOO_LARGE,
        /// Its address is not on the open internet.
        NOT_PUBLIC,
        /// It knows the publication but no file that we can read.
        NO_FILE
    }
}
