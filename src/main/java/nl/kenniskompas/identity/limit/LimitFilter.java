package nl.kenniskompas.identity.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.identity.limit.Buckets.Outcome;
import nl.kenniskompas.identity.limit.Limit.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Asks for patience of who asks too often. The visitor's address is that of the connection; what a visitor says about
/// it counts only when a proxy of ours said it.
public final class LimitFilter extends OncePerRequestFilter {
    private static final Duration LATER = Duration.ofMinutes(1);
    private static final String NOBODY = "";

    private final List<Rule> rules;
    private final Buckets buckets;
    private final CurrentPerson person;

    LimitFilter(List<Limit> limits, Buckets buckets, CurrentPerson person) {
        this.rules = limits.stream().flatMap(Rule::of).toList();
        this.buckets = buckets;
        this.person = person;
    }

    private record Rule(String method, PathPattern path, Limit limit) {
        static Stream<Rule> of(Limit limit) {
            return limit.routes().stream().map(route -> {
                String[] parts = route.split(" ", 2);
                return new Rule(parts[0], PathPatternParser.defaultInstance.parse(parts[1]), limit);
            });
        }

        boolean holds(String asked, PathContainer address) {
            return method.equals(asked) && path.matches(address);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = wait(request);
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(
                "Retry-After", Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    /// The longest wait that a limit asks; nothing when all have room.
    private Duration wait(HttpServletRequest request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var address = PathContainer.parsePath(request.getRequestURI());
        return rules.stream()
                .filter(rule -> rule.holds(method, address))
                .map(Rule::limit)
                .distinct()
                .map(limit -> wait(limit, request))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private Duration wait(Limit limit, HttpServletRequest request) {
        String who = who(limit, request);
        if (who.equals(NOBODY)) return Duration.ZERO;
        return switch (buckets.take(new Buckets.Key(limit.name(), who), limit.rate())) {
            case Outcome.Taken() -> Duration.ZERO;
            case Outcome.Empty(Duration left) -> left;
            case Outcome.NoRoom() -> limit.trouble() == Trouble.REFUSE ? LATER : Duration.ZERO;
        };
    }

    private String who(Limit limit, HttpServletRequest request) {
        String network = Network.of(request.getRemoteAddr());
        return switch (limit.per()) {
            case ADDRESS -> network;
            case PERSON -> person.isKnown() ? "person " + person.code() : network;
            case MAIL -> mailbox(request);
        };
    }

    /// One mailbox in all its spellings; a form without one sends no mail.
    private static String mailbox(HttpServletRequest request) {
        String written = Stream.of("email", "username")
                .map(request::getParameter)
                .filter(value -> value != null)
                .findFirst()
                .orElse(NOBODY);
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
