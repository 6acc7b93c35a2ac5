package nl.kenniskompas.search.opensearch;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// OpenSearch does not do what it is asked. The message is for who runs the platform: it names the address and what to
/// look at, never the password, and of the reason only the name, because the rest may hold words of a text.
final class Unavailable extends RuntimeException {
    private final int status;
    private final String type;

    private Unavailable(String message, int status, String type, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
        this.type = type;
    }

    static Unavailable unreachable(OpenSearchSettings settings, IOException cause) {
        String why = Objects.requireNonNullElse(cause.getMessage(), "no connection");
        String todo =
                switch (cause) {
                    case HttpTimeoutException _ -> "See whether it is overloaded, or whether something on the way"
                            + " keeps the connection back.";
                    case SSLException _ -> "Its certificate must be known to the Java that runs the platform, and"
                            + " bear the name that stands in KOMPAS_OPENSEARCH.";
                    default -> "See whether it runs, and whether KOMPAS_OPENSEARCH is its address.";
                };
        return new Unavailable(
                "OpenSearch at " + settings.address() + " cannot be reached (" + why + "). " + todo
                        + " Until then the search does not work; changes wait in the database and are tried again.",
                0,
                "",
                cause);
    }

    static Unavailable strange(OpenSearchSettings settings, int status) {
        return new Unavailable(
                "what answers at " + settings.address() + " does not look like OpenSearch (status " + status
                        + "). See whether KOMPAS_OPENSEARCH is its address, and not that of a proxy or a dashboard.",
                status,
                "",
                null);
    }

    static Unavailable refused(OpenSearchSettings settings, int status, String type) {
        String who = settings.user().isEmpty() ? "who does not sign in" : "the user " + settings.user();
        String todo =
                switch (status) {
                    case 401 -> "It does not know " + who
                            + ": see KOMPAS_OPENSEARCH_USER and KOMPAS_OPENSEARCH_PASSWORD.";
                    case 403 -> "It does not allow this to " + who + ": who needs all rights on indexes named "
                            + settings.index() + "-*, or its disk is full and it has locked them.";
                    case 429, 503 -> "It has too much to do, or is starting; it is tried again.";
                    default -> "Its own log tells more.";
                };
        return new Unavailable(
                "OpenSearch at " + settings.address() + " refuses (status " + status + ", " + type + "). " + todo,
                status,
                type,
                null);
    }

    /// Whether an index that was named is not there.
    boolean isMissing() {
        return status == 404;
    }

    /// Whether somebody else just made it.
    boolean isThereAlready() {
        return type.equals("resource_already_exists_exception");
    }
}
