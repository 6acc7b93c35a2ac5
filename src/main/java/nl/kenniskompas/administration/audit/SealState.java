package nl.kenniskompas.administration.audit;

import java.io.IOException;
import nl.kenniskompas.history.Anchoring;
import nl.kenniskompas.history.Seal;
import nl.kenniskompas.history.Seals;
import org.jspecify.annotations.Nullable;

/// How it stands with the seals, as far as a page can tell without reading the whole log.
///
/// @param newest null while nothing was sealed
/// @param unsealed entries after it
/// @param agrees whether the file outside the database tells the same
record SealState(@Nullable Seal newest, long unsealed, boolean agrees) {
    private static final int SHOWN_OF_A_HASH = 16;

    static SealState of(Seals seals, Anchoring anchoring) {
        return new SealState(seals.newest().orElse(null), seals.unsealed(), agrees(anchoring));
    }

    private static boolean agrees(Anchoring anchoring) {
        try {
            return anchoring.agrees();
        } catch (IOException unreadable) {
            return false;
        }
    }

    String shortHash() {
        return newest == null ? "" : newest.hash().substring(0, SHOWN_OF_A_HASH);
    }
}
