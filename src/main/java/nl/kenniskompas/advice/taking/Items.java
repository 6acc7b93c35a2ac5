package nl.kenniskompas.advice.taking;

import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;

/// One kind of things, as proposals speak of it: by the names of fields.
interface Items {
    Kind kind();

    /// Makes a new item.
    Taken add(Accepted proposal);

    /// Makes an item read as these fields say.
    void change(Accepted proposal, Map<String, String> fields, long item);

    /// @return false when that cannot be, because of what happened since
    boolean remove(long item);

    Optional<Now> now(long item);

    /// How an item stands now.
    ///
    /// @param isNew whether nobody changed it since it was made, and nothing hangs on it that would be lost
    record Now(Map<String, String> fields, boolean isNew) {}
}
