package nl.kenniskompas.identity;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who acts now.
@Component
public class CurrentPerson {
    private static final String PLATFORM = "Kenniskompas";

    /// The person's name; the platform's own when it works by itself.
    public String name() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) return PLATFORM;
        return authentication.getName();
    }
}
