package nl.kenniskompas.search.opensearch;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import javax.net.ssl.SSLException;
import nl.kenniskompas.search.Searching.Unavailable;

/// Why OpenSearch does not work, for who runs the platform: a message names the address and what to look at, and never
/// the password.
record Trouble(OpenSearchSettings settings) {
    private static final String MEANWHILE =
            " Until then nothing is found; changes wait in the database and are tried again.";

    Unavailable unreachable(IOException cause) {
        String why = Objects.requireNonNullElse(cause.getMessage(), "no connection");
        String todo =
                switch (cause) {
                    case HttpTimeoutException _ ->
                        "See whether it has too much to do, or whether something on the way keeps the connection back.";
                    case SSLException _ ->
                        "The Java that runs the platform must trust its certificate, and the certificate must bear the"
                                + " name that stands in KOMPAS_OPENSEARCH.";
                    default -> "See whether it runs, and whether KOMPAS_OPENSEARCH is its address.";
                };
        return new Unavailable(place() + " cannot be reached (" + why + "). " + todo + MEANWHILE, cause);
    }

    Unavailable strange(int status) {
        return new Unavailable(
                "What answers at " + settings.address() + " is no OpenSearch (status " + status
                        + "). See whether KOMPAS_OPENSEARCH is its address, and not that of a proxy or a dashboard."
                        + MEANWHILE,
                null);
    }

    RuntimeException refusal(int status, String reason) {
        return switch (status) {
            case 401 ->
                unavailable(
                        status,
                        "It does not know " + who() + ": see KOMPAS_OPENSEARCH_USER and KOMPAS_OPENSEARCH_PASSWORD.");
            case 403 ->
                unavailable(
                        status,
                        "It does not allow this to " + who() + ", who needs all rights on the indexes "
                                + settings.index() + " and " + settings.index()
                                + "-*; or its disk is full and it closed them.");
            case 429 -> unavailable(status, "It has too much to do.");
            default ->
                status >= 500
                        ? unavailable(status, "It is starting, or something is wrong with it; its own log tells more.")
                        : new Refused(settings.address(), status, reason);
        };
    }

    private Unavailable unavailable(int status, String todo) {
        return new Unavailable(place() + " refuses (status " + status + "). " + todo + MEANWHILE, null);
    }

    private String place() {
        return "OpenSearch at " + settings.address();
    }

    private String who() {
        return settings.user().isEmpty() ? "who does not sign in" : "the user " + settings.user();
    }
}
