package nl.kenniskompas.ingest.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param problem name of a reading problem or of a failure, null unless failed
/// @param progress percent
/// @param step key of what is being done (`ingest.step.<step>`)
/// @param canRetry whether its file is still here to be read again
/// @param document id of the document that it became
public record Intake(
        long id,
        String fileName,
        State state,
        @Nullable String problem,
        @Nullable String detail,
        int progress,
        @Nullable String step,
        boolean cancelAsked,
        @Nullable Long document,
        boolean canRetry,
        Instant askedAt,
        String askedBy,
        @Nullable Instant endedAt) {

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean ended() {
            return switch (this) {
                case WAITING, RUNNING -> false;
                case DONE, FAILED, CANCELLED -> true;
            };
        }
    }
}
