package nl.kenniskompas.advice.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.advice.feed.CalendarFile.Event;
import nl.kenniskompas.advice.feed.Moments.Known;
import nl.kenniskompas.advice.recall.DeadlineWords;
import nl.kenniskompas.advice.recall.Responsible;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Promises;
import org.springframework.stereotype.Component;

/// The last days of what still has to be done, for a calendar. What was done or lapsed leaves the calendar.
@Component
class Terms {
    private final Promises promises;
    private final Moments moments;

    Terms(Promises promises, Moments moments) {
        this.promises = promises;
        this.moments = moments;
    }

    CalendarFile file(Asked asked) {
        var changed = moments.commitments(asked.asOf());
        List<Event> events = promises.bare().stream()
                .filter(asked::wants)
                .filter(commitment -> commitment.status().isRunning())
                .flatMap(commitment -> event(asked, commitment, changed).stream())
                .toList();
        return new CalendarFile(asked.title(), events);
    }

    private static Optional<Event> event(Asked asked, Commitment commitment, Map<Long, Known> changed) {
        LocalDate day = commitment.deadline().until();
        var known = changed.get(commitment.id());
        if (day == null || known == null) return Optional.empty();
        String ministry = Responsible.of(commitment).shown(asked.text());
        return Optional.of(new Event(
                "toezegging-" + commitment.id() + "@" + asked.host(),
                known.last(),
                day,
                ministry + ": " + commitment.text(),
                description(asked, commitment),
                asked.base() + commitment.address(),
                ministry));
    }

    private static String description(Asked asked, Commitment commitment) {
        var text = asked.text();
        var deadline = commitment.deadline();
        String written = deadline.text();
        return Stream.of(
                        commitment.text(),
                        text.of("advice.feed.by", commitment.actor()),
                        text.of(
                                "advice.feed.term",
                                written == null ? text.of("advice.recall.term.unnamed") : written,
                                DeadlineWords.of(deadline, text)),
                        text.of(
                                "advice.feed.status",
                                text.of("advice.recall.status."
                                        + commitment.status().key())))
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }
}
