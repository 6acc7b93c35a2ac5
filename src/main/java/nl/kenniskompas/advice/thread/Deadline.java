package nl.kenniskompas.advice.thread;

import java.time.LocalDate;
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
}
