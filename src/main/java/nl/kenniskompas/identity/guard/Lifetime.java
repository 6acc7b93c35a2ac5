package nl.kenniskompas.identity.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends a session some hours after it began, however busy it is: a browser that is never closed, and a session that
/// was stolen, do not stay somebody for ever. How long it may be idle is a setting of the server itself.
class Lifetime extends OncePerRequestFilter {
    private final Clock clock;
    private final Duration most;

    Lifetime(Clock clock, Duration most) {
        this.clock = clock;
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && ended(session)) session.invalidate();
        chain.doFilter(request, response);
    }

    private boolean ended(HttpSession session) {
        var began = Instant.ofEpochMilli(session.getCreationTime());
        return clock.instant().isAfter(began.plus(most));
    }
}
