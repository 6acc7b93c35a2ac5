package nl.kenniskompas.web.problem;

/// A page that says what happened, what is safe and what to do.
///
/// @param code key of the texts `web.problem.<code>.title`, `.happened` and `.advice`
/// @param incident the mark under which the log knows it
record Problem(int status, String code, String incident) {
    static Problem of(int status, String incident) {
        return new Problem(status, codeOf(status), incident);
    }

    Problem called(String other) {
        return new Problem(status, other, incident);
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404, 405 -> "missing";
            case 413 -> "large";
            case 429 -> "busy";
            default -> status < 500 ? "request" : "failure";
        };
    }
}
