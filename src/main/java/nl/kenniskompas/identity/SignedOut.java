package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// What the page after signing out must know.
public final class SignedOut {
    public static final String PAGE = "/afgemeld";

    static final String ONWARD = "kompas.onward";

    private SignedOut() {}

    /// Where to go to be signed out at the provider as well; given once.
    public static Optional<String> onward(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ONWARD) instanceof String address)) return Optional.empty();
        session.removeAttribute(ONWARD);
        return Optional.of(address);
    }
}
