package nl.kenniskompas.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes who was refused what. What is hidden from a person looks as if it is not there, so for who is signed in that
/// counts too. Who tries door after door fills the log with a few lines a minute, with the number of the rest.
final class Denials {
    private static final Logger LOG = LoggerFactory.getLogger(Denials.class);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_IN_WINDOW = 30;
    private static final int MOST_ADDRESSES = 1_000;

    private final AuditLog log;
    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    Denials(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /// @param unnoted how many were left out since the last one that was noted
    private record Count(Instant since, int noted, int unnoted) {
        static final Count NONE = new Count(Instant.EPOCH, 0, 0);

        Count next(Instant now) {
            if (now.isAfter(since.plus(WINDOW))) return new Count(now, 1, unnoted);
            return noted < MOST_IN_WINDOW ? new Count(since, noted + 1, unnoted) : new Count(since, noted, unnoted + 1);
        }

        boolean isNotedAfter(Count before) {
            return noted != before.noted || !since.equals(before.since);
        }

        Count told() {
            return new Count(since, noted, 0);
        }
    }

    /// @param status what was answered
    /// @param mayHide whether an answer that it is not there may mean that it is not for this person
    void look(Doing doing, int status, boolean mayHide) {
        if (status != 403 && !(status == 404 && mayHide)) return;
        String address = String.valueOf(doing.address());
        int unnoted;
        synchronized (counts) {
            Count before = counts.getOrDefault(address, Count.NONE);
            Count now = before.next(clock.instant());
            boolean noted = now.isNotedAfter(before);
            counts.put(address, noted ? now.told() : now);
            if (!noted) return;
            unnoted = now.unnoted();
        }
        note(doing, status, unnoted);
    }

    /// The answer has gone out already: a log that fails must be heard of, and cannot change that answer.
    private void note(Doing doing, int status, int unnoted) {
        try {
            var event = Event.refused(Event.Kind.ACCESS).about(doing.action()).with("status", Integer.toString(status));
            log.note(unnoted == 0 ? event : event.with("unnoted", Integer.toString(unnoted)));
        } catch (RuntimeException failure) {
            LOG.error("a denied access could not be noted", failure);
        }
    }
}
