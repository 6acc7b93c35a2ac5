package nl.kenniskompas.history.seal;

/// One way in which the log is not what its seals say.
///
/// @param seal number; 0 when it is about no seal in particular
/// @param from first number of the log that is concerned
/// @param to last number, inclusive
/// @param what in words, in English: for operators
public record Tampering(Kind kind, long seal, long from, long to, String what) {
    public enum Kind {
        CHANGED("changed"),
        MISSING("missing"),
        INSERTED("inserted"),
        CHAIN_BROKEN("chain broken"),
        TAIL_CUT("tail cut"),
        REWRITTEN("rewritten"),
        FUNCTION_REPLACED("function replaced");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /// One line for a terminal.
    public String told() {
        String where = seal == 0 ? "" : "seal " + seal + " (entries " + from + "-" + to + "), ";
        return "TAMPERED: " + where + kind.words + ": " + what;
    }
}
