package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/// Where every way of signing in ends: a new session, that knows who it belongs to and how they came in.
@Component
public class Sessions {
    private static final String WAY = "kompas.way";

    /// So long after coming in one may change how one comes in.
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final HttpSessionSecurityContextRepository kept = new HttpSessionSecurityContextRepository();
    private final RequestCache heading = heading();
    private final OpenSessions open;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sessions(OpenSessions open, Clock clock, ApplicationEventPublisher events) {
        this.open = open;
        this.clock = clock;
        this.events = events;
    }

    /// Nothing of an earlier session goes along: it may have been another's.
    ///
    /// @return the address that the person was heading for; empty when their account is closed and no session began
    public Optional<String> begin(Person person, Way way, HttpServletRequest request, HttpServletResponse response) {
        if (person.disabledAt() != null) {
            SecurityContextHolder.clearContext();
            refuse(Refusal.CLOSED, way, person.id(), "", request);
            return Optional.empty();
        }
        String onward = onward(request, response);
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id(), person.name()), null, List.of()));
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
        request.getSession().setAttribute(WAY, way);
        open.begun(person.id(), way, request);
        tell(ArrivalEvent.Outcome.SIGNED_IN, way, person.id(), "", request);
        return Optional.of(onward);
    }

    /// @param person null when it is not known who it was
    /// @param detail code of what was wrong, for the log; never words from outside
    public void refuse(Refusal why, Way way, @Nullable PersonId person, String detail, HttpServletRequest request) {
        String told = detail.isEmpty() ? why.key() : why.key() + ": " + detail;
        tell(ArrivalEvent.Outcome.REFUSED, way, person, told, request);
    }

    /// Whether the person came in just now, so that it is them and not whoever found their browser open. A session
    /// begins when somebody comes in.
    public boolean isFresh(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && clock.instant()
                        .isBefore(
                                Instant.ofEpochMilli(session.getCreationTime()).plus(FRESH));
    }

    /// Who comes in anew from here on gets to the page of this request.
    public void comeBackTo(HttpServletRequest request, HttpServletResponse response) {
        heading.saveRequest(request, response);
    }

    void end(SignedIn someone, HttpServletRequest request) {
        tell(ArrivalEvent.Outcome.SIGNED_OUT, way(request.getSession(false)), someone.id(), "", request);
    }

    static @Nullable Way way(@Nullable HttpSession session) {
        return session != null && session.getAttribute(WAY) instanceof Way way ? way : null;
    }

    /// Remembers the page that somebody wanted before they had to sign in; only pages that there are.
    static RequestCache heading() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET") && Doorkeeper.knows(request));
        return cache;
    }

    /// Only path and query: whatever name of a machine the request was sent to.
    private String onward(HttpServletRequest request, HttpServletResponse response) {
        if (!(heading.getRequest(request, response) instanceof DefaultSavedRequest wanted)) return "/";
        String path = wanted.getRequestURI();
        if (path == null || path.startsWith("//") || path.contains("\\")) return "/";
        return wanted.getQueryString() == null ? path : path + "?" + wanted.getQueryString();
    }

    private void tell(
            ArrivalEvent.Outcome outcome,
            @Nullable Way way,
            @Nullable PersonId person,
            String detail,
            HttpServletRequest request) {
        events.publishEvent(new ArrivalEvent(outcome, way, person, detail, request.getRemoteAddr()));
    }
}
