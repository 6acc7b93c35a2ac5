package nl.kenniskompas.advice.thread;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;

/// A report of advisory bodies, or a document that gives advice as one.
///
/// @param bodies as documents name them ("SER")
/// @param published its day, null when nobody knows
/// @param document the report itself, null while the library does not hold it
public record Advice(
        long id,
        int version,
        String title,
        List<String> bodies,
        @Nullable LocalDate published,
        @Nullable DocumentId document) {
    public String address() {
        return "/adviezen/" + id;
    }

    /// "SER, WRR", or empty.
    public String by() {
        return String.join(", ", bodies);
    }
}
