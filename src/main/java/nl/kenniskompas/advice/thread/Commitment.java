package nl.kenniskompas.advice.thread;

import java.time.LocalDate;
import java.util.Locale;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;

/// A promise to inform, deliver or do.
///
/// @param actor who made it, as written
/// @param madeOn the day on which it was made
/// @param madeIn the letter or debate in which it was made
/// @param document that letter, when the library holds it
/// @param houseNumber under which the House's own register has it ("TZ202603-130")
/// @param recommendation id of the one that it follows from
public record Commitment(
        long id,
        int version,
        String text,
        String actor,
        @Nullable Ministry ministry,
        Kind kind,
        Deadline deadline,
        Status status,
        @Nullable LocalDate madeOn,
        @Nullable String madeIn,
        @Nullable DocumentId document,
        @Nullable String houseNumber,
        @Nullable Long recommendation) {
    public enum Kind {
        /// To Parliament, or with a moment.
        STRICT,
        /// An announced action.
        WIDE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String key) {
            return key.equals(WIDE.key()) ? WIDE : STRICT;
        }
    }

    public String address() {
        return "/toezeggingen/" + id;
    }

    public boolean isOverdue(LocalDate today) {
        return status.isRunning() && deadline.isPast(today);
    }
}
