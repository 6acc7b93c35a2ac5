package nl.kenniskompas.ingest;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.library.PassageId;
import org.jspecify.annotations.Nullable;

/// A module that takes in what documents of some kind hold. A new kind of document needs one recogniser and one of
/// these, nothing else.
public interface Taker {
    /// What the extract holds for this module, compared with what stands; empty when it holds nothing.
    List<Finding> findings(Extract extract);

    /// Kinds of findings that this module makes.
    List<String> kinds();

    /// The names of a kind's fields in the order of its form; the first names the item.
    List<Field> fieldsOf(String kind);

    /// Makes, changes or removes the item that a person accepted.
    ///
    /// @return the item's id; null when nothing remains of it
    @Nullable
    Long take(Accepted proposal);

    /// The page of an item that was taken, null when it has none of its own.
    @Nullable
    String addressOf(String kind, long item);

    /// @param choices the values that the form offers; empty for free text
    record Field(String name, boolean isLong, List<String> choices) {}

    /// @param parent id of the item that the parent proposal became, null at the top
    record Accepted(
            String kind,
            Map<String, String> fields,
            List<PassageId> passages,
            @Nullable Long parent,
            Finding.Difference difference,
            @Nullable Long existing,
            int place) {}
}
