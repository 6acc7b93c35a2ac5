package nl.kenniskompas.identity;

import java.util.Arrays;
import java.util.Optional;

/// Why somebody did not come in, as far as they are told. What exactly was wrong with a token is for the log only.
public enum Refusal {
    /// their account was closed
    CLOSED("gesloten"),
    /// they showed too little proof of who they are
    LEVEL("niveau"),
    /// what came back from the provider was wrong, late or used before
    FAILED("mislukt"),
    /// the provider could not be asked
    UNREACHABLE("onbereikbaar"),
    /// the link from the mail is used, late or none of ours
    LINK("link"),
    /// the passkey is not known here any more, or what it answered was wrong or late
    PASSKEY("passkey");

    private final String key;

    Refusal(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /// The page for signing in, with this told on it.
    public String address() {
        return "/aanmelden?geweigerd=" + key;
    }

    public static Optional<Refusal> called(String key) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.key.equals(key))
                .findFirst();
    }
}
