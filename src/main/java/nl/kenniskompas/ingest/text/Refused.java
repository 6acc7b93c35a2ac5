package nl.kenniskompas.ingest.text;

/// Breaks off the reading of a file from deep inside a parser. Never leaves the readers: `Documents` turns it into an
/// outcome.
public final class Refused extends RuntimeException {
    private final Problem problem;

    /// @param detail what a person needs to know more; may be empty
    public Refused(Problem problem, String detail) {
        super(detail, null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
