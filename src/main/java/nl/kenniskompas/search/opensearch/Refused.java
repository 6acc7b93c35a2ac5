package nl.kenniskompas.search.opensearch;

/// OpenSearch works, and does not do what this one request asks. Of the reason only its name is told: the rest may hold
/// words of a text.
final class Refused extends RuntimeException {
    private final int status;
    private final String reason;

    Refused(String address, int status, String reason) {
        super("OpenSearch at " + address + " refuses a request (status " + status + ", " + reason
                + "); its own log tells more");
        this.status = status;
        this.reason = reason;
    }

    /// Whether an index that was named is not there.
    boolean isMissing() {
        return status == 404;
    }

    /// Whether somebody else just made it.
    boolean isThereAlready() {
        return reason.equals("resource_already_exists_exception");
    }
}
