package nl.kenniskompas.agenda.taking;

import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;

/// One kind of things that an agenda holds, as proposals speak of it: by the names of fields.
interface Items {
    /// Key of the message when a part has nothing to hang under.
    String NO_EDITION = "ingest.review.no-edition";

    Kind kind();

    /// Makes a new item; a predecessor is the one that the proposal was compared with.
    Taken add(Accepted proposal);

    /// Makes an item read as these fields say, in the place of the proposal.
    void change(Accepted proposal, Map<String, String> fields, long item);

    void remove(long item);

    Optional<Standing> standing(long item);

    /// How an item stands now.
    ///
    /// @param isNew whether nobody changed it since it was made, and nothing hangs under it
    record Standing(long agenda, Map<String, String> fields, boolean isNew) {}
}
