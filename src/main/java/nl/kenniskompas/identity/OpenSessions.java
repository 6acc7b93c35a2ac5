package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.kenniskompas.identity.OpenSession.Device;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The sessions that are open in this program, by whose they are. In memory, as the sessions themselves are: each of
/// several programs on one database knows its own.
@Component
public class OpenSessions {
    private static final String TICKET = "kompas.ticket";

    private final Map<Long, Ticket> tickets = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenSessions(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    /// Lies in the session, which so tells us when it ends, however it ends.
    private final class Ticket implements HttpSessionBindingListener {
        private final long number = numbers.incrementAndGet();
        private final PersonId person;
        private final Way way;
        private final Device device;
        private final HttpSession session;

        Ticket(PersonId person, Way way, Device device, HttpSession session) {
            this.person = person;
            this.way = way;
            this.device = device;
            this.session = session;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            tickets.put(number, this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            tickets.remove(number);
        }

        /// Empty when it ended just now, or was left alone for too long and only waits to be cleared away.
        Optional<OpenSession> told(@Nullable Ticket asking) {
            try {
                var seen = Instant.ofEpochMilli(session.getLastAccessedTime());
                int most = session.getMaxInactiveInterval();
                if (most > 0 && clock.instant().isAfter(seen.plusSeconds(most))) return Optional.empty();
                var began = Instant.ofEpochMilli(session.getCreationTime());
                return Optional.of(new OpenSession(number, way, device, began, seen, this == asking));
            } catch (IllegalStateException ended) {
                return Optional.empty();
            }
        }

        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException ended) {
                tickets.remove(number);
            }
        }
    }

    void begun(PersonId person, Way way, HttpServletRequest request) {
        var session = request.getSession();
        session.setAttribute(TICKET, new Ticket(person, way, Devices.of(request.getHeader("User-Agent")), session));
    }

    /// Those of a person, the one that was used last first.
    ///
    /// @param request of who asks, null when it is not from one of them
    public List<OpenSession> of(PersonId person, @Nullable HttpServletRequest request) {
        var asking = request == null ? null : ticket(request);
        return tickets.values().stream()
                .filter(ticket -> ticket.person.equals(person))
                .flatMap(ticket -> ticket.told(asking).stream())
                .sorted(Comparator.comparing(OpenSession::isThis)
                        .thenComparing(OpenSession::seenAt)
                        .thenComparing(OpenSession::number)
                        .reversed())
                .toList();
    }

    /// @return false when the person has no such session any more
    public boolean end(PersonId person, long number, HttpServletRequest request) {
        var ticket = tickets.get(number);
        if (ticket == null || !ticket.person.equals(person)) return false;
        end(ticket, request);
        return true;
    }

    /// Ends all of a person but the one that asks for it.
    ///
    /// @return how many
    public int endOthers(PersonId person, HttpServletRequest request) {
        var asking = ticket(request);
        var others = tickets.values().stream()
                .filter(ticket -> ticket.person.equals(person) && ticket != asking)
                .toList();
        others.forEach(ticket -> end(ticket, request));
        return others.size();
    }

    /// Ends all of a person who is no longer there.
    public void endAll(PersonId person) {
        tickets.values().stream().filter(ticket -> ticket.person.equals(person)).forEach(Ticket::end);
    }

    private void end(Ticket ticket, HttpServletRequest request) {
        ticket.end();
        events.publishEvent(new ArrivalEvent(
                ArrivalEvent.Outcome.SESSION_ENDED, ticket.way, ticket.person, "", request.getRemoteAddr()));
    }

    private static @Nullable Ticket ticket(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(TICKET) instanceof Ticket ticket ? ticket : null;
    }
}
