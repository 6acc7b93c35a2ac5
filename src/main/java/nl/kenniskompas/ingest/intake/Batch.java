package nl.kenniskompas.ingest.intake;

import java.time.Instant;
import java.util.List;

/// Several files that came in at once.
///
/// @param refused what was not taken in
record Batch(long id, Instant askedAt, String askedBy, List<Received.Refused> refused) {
    String address() {
        return "/voorstellen/levering/" + id;
    }
}
