package nl.kenniskompas.ingest.recognise.time;

import java.time.LocalDate;
import nl.kenniskompas.ingest.extract.LetterExtract.Deadline;
import org.jspecify.annotations.Nullable;

/// A deadline with the place of its words in the sentence.
public record Found(Deadline deadline, int start, int end) {
    static Found of(String text, int start, int end, Relation.@Nullable Interval interval) {
        if (interval == null) return vague(text, start, end, null);
        var certainty = interval.exact() ? "exact" : "interval";
        return new Found(
                new Deadline(text.substring(start, end), interval.from(), interval.until(), certainty), start, end);
    }

    static Found vague(String text, int start, int end, @Nullable LocalDate from) {
        return new Found(new Deadline(text.substring(start, end), from, null, "none"), start, end);
    }

    static Found event(String text, int start, int end) {
        return new Found(new Deadline(text.substring(start, end), null, null, "event"), start, end);
    }

    /// A day or an interval of the calendar.
    public boolean isDated() {
        return deadline.certainty().equals("exact") || deadline.certainty().equals("interval");
    }

    int rank() {
        return isDated() ? 0 : deadline.certainty().equals("event") ? 1 : 2;
    }
}
