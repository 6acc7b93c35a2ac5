package nl.kenniskompas.ingest.intake;

import java.util.Set;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;

/// How a job ended.
///
/// @param problem name of a [Problem], or `FAILURE`; null unless failed
/// @param detail what a person needs to know more
/// @param document id of what it became, null unless done
record Ending(
        String state,
        @Nullable String problem,
        @Nullable String detail,
        @Nullable Long document) {
    private static final String FAILURE = "FAILURE";
    private static final Set<String> PASSING = Set.of(FAILURE, Problem.TIMED_OUT.name(), Problem.OUT_OF_MEMORY.name());

    static Ending done(DocumentId document) {
        return new Ending("done", null, null, document.value());
    }

    static Ending cancelled() {
        return new Ending("cancelled", null, null, null);
    }

    static Ending unreadable(Problem problem, String detail) {
        return new Ending("failed", problem.name(), detail, null);
    }

    static Ending failure() {
        return new Ending("failed", FAILURE, null, null);
    }

    /// Whether the cause may pass: a busy machine rather than the file itself.
    boolean worthAnotherTry() {
        return problem != null && PASSING.contains(problem);
    }
}
