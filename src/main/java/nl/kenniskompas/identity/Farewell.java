package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/// Signing out: here, and where the person came in. The way to the provider goes over a page of ours, because a form
/// may lead to this platform only.
@Component
class Farewell implements LogoutHandler, LogoutSuccessHandler {
    private final List<Entrance> entrances;
    private final Sessions sessions;

    Farewell(List<Entrance> entrances, Sessions sessions) {
        this.entrances = entrances;
        this.sessions = sessions;
    }

    /// Runs while the session is still there.
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn someone)) return;
        sessions.end(someone, request);
        exit(request).ifPresent(address -> request.setAttribute(SignedOut.ONWARD, address));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        var address = request.getAttribute(SignedOut.ONWARD);
        if (address != null) request.getSession().setAttribute(SignedOut.ONWARD, address);
        response.sendRedirect(address == null ? "/" : SignedOut.PAGE);
    }

    private Optional<String> exit(HttpServletRequest request) {
        var way = Sessions.way(request.getSession(false));
        return entrances.stream()
                .filter(entrance -> entrance.way() == way)
                .findFirst()
                .flatMap(entrance -> entrance.exit(request));
    }
}
