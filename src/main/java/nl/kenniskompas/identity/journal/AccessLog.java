package nl.kenniskompas.identity.journal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.web.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Writes down what changes something and what is refused.
public final class AccessLog extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger("kompas.access");
    private static final String NOBODY = "-";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<Integer> REFUSED = Set.of(400, 401, 403, 405, 413, 429);

    private final Clock clock;
    private final CurrentPerson person;
    private final Incidents incidents;

    AccessLog(Clock clock, CurrentPerson person, Incidents incidents) {
        this.clock = clock;
        this.person = person;
        this.incidents = incidents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String before = actor();
        int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            boolean turnedAway = isTurnedAway(request, response);
            String actor = before.equals(NOBODY) ? actor() : before;
            if (!READING.contains(request.getMethod()) || REFUSED.contains(status) || status >= 500 || turnedAway)
                LOG.info("{}", line(request, turnedAway ? status + " refused" : result(status), actor));
        }
    }

    /// For who refuses before anybody can know who asks.
    public void write(HttpServletRequest request, int status) {
        LOG.info("{}", line(request, result(status), NOBODY));
    }

    private AccessLine line(HttpServletRequest request, String result, String actor) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String action = pattern == null ? request.getMethod() : request.getMethod() + " " + pattern;
        return new AccessLine(
                clock.instant(),
                action,
                request.getRequestURI(),
                result,
                request.getRemoteAddr(),
                actor,
                incidents.of(request));
    }

    private static String result(int status) {
        if (REFUSED.contains(status)) return status + " refused";
        return status + (status < 400 ? " done" : " failed");
    }

    /// Who may not, and is nobody yet, is asked to sign in: that is a refusal too.
    private static boolean isTurnedAway(HttpServletRequest request, HttpServletResponse response) {
        String to = String.valueOf(response.getHeader("Location"));
        boolean toSignIn = response.getStatus() == HttpStatus.FOUND.value() && to.endsWith("/aanmelden");
        return toSignIn && !request.getRequestURI().startsWith("/aanmelden");
    }

    private String actor() {
        return person.isKnown() ? person.code() : NOBODY;
    }
}
