package nl.kenniskompas.advice.thread;

import java.time.LocalDate;
import java.util.Objects;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// A moment as written, and how it is read.
///
/// @param text as written ("na de zomer"), null when no moment is named
/// @param from first day on which the commitment can be honoured
/// @param until last day, null when nobody can say
public record Deadline(
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Certainty certainty) {
    public static final Deadline NONE = new Deadline(null, null, null, Certainty.NONE);

    public boolean isPast(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    public boolean isNamed() {
        return text != null || from != null || until != null;
    }

    /// How it is read, in words.
    public String words(Text text) {
        if (from == null && until == null) return text.of("advice.deadline.none");
        if (until == null) return text.of("advice.deadline.since", text.date(Objects.requireNonNull(from)));
        if (from == null) return text.of("advice.deadline.by", text.date(until));
        return from.equals(until)
                ? text.date(until)
                : text.of("advice.deadline.between", text.date(from), text.date(until));
    }
}
