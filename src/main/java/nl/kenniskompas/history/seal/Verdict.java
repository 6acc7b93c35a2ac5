package nl.kenniskompas.history.seal;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.Seal;

/// What came of verifying the log.
///
/// @param versions of items, read again and compared
/// @param unsealed changes and events after the newest seal, of which nothing can be said
/// @param anchored lines of the anchor file; 0 when there is none
public record Verdict(
        long seals,
        long changes,
        long events,
        long versions,
        long unsealed,
        long anchored,
        Optional<Seal> newest,
        List<Tampering> tampered) {
    public boolean isSound() {
        return tampered.isEmpty();
    }
}
