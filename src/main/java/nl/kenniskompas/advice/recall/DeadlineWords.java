package nl.kenniskompas.advice.recall;

import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.web.Text;

/// How a deadline is read, in words.
public final class DeadlineWords {
    private DeadlineWords() {}

    /// "1 juli 2027 tot en met 30 september 2027".
    public static String of(Deadline deadline, Text text) {
        var from = deadline.from();
        var until = deadline.until();
        if (until == null)
            return from == null
                    ? text.of("advice.recall.term.unread")
                    : text.of("advice.recall.term.from", text.date(from));
        String days = from == null || from.equals(until)
                ? text.of("advice.recall.term.until", text.date(until))
                : text.of("advice.recall.term.interval", text.date(from), text.date(until));
        return switch (deadline.certainty()) {
            case EVENT -> text.of("advice.recall.term.event", days);
            case EXACT, INTERVAL, NONE -> days;
        };
    }

    /// As written, with how it is read behind it.
    static String both(Deadline deadline, Text text) {
        String written = deadline.text();
        return written == null ? of(deadline, text) : "“" + written + "” (" + of(deadline, text) + ")";
    }
}
