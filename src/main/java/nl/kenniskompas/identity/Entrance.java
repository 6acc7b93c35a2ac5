package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/// A way of signing in that an installation may have. The page for signing in shows those that are open.
public interface Entrance {
    Way way();

    /// Whether the settings for it are there.
    boolean isOpen();

    /// What it adds to the checks of each request; nothing for one that only has pages.
    default void addTo(HttpSecurity http) {}

    /// Where somebody who came in this way must go to be signed out there as well.
    ///
    /// @param leaving the request for signing out, with the session that is about to end
    default Optional<String> exit(HttpServletRequest leaving) {
        return Optional.empty();
    }
}
