package nl.kenniskompas.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who acts now.
@Component
public class CurrentPerson {
    private static final String PLATFORM = "Kenniskompas";

    /// The person's name; the platform's own when it works by itself.
    public String name() {
        var authentication = authentication();
        return authentication == null ? PLATFORM : authentication.getName();
    }

    /// Whether somebody is signed in.
    public boolean isKnown() {
        return authentication() != null;
    }

    private static @Nullable Authentication authentication() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof AnonymousAuthenticationToken ? null : authentication;
    }
}
