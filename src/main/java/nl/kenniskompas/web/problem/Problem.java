package nl.kenniskompas.web.problem;

/// A page that says what happened, what is safe and what to do.
///
/// @param code key of the texts `web.problem.<code>.title`, `.happened` and `.advice`
record Problem(int status, String code) {
    static Problem of(int status) {
        return switch (status) {
            case 400 -> new Problem(400, "request");
            case 403 -> new Problem(403, "forbidden");
            case 404, 405 -> new Problem(404, "missing");
            case 413 -> new Problem(413, "large");
            default -> new Problem(status, status < 500 ? "request" : "failure");
        };
    }
}
