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
    Taken take(Accepted proposal);

    /// Takes an accepted proposal back: the item goes, or reads again as it did before.
    GivenBack giveBack(Accepted proposal, long item);

    /// The page of an item that was taken, null when it has none of its own.
    @Nullable
    String addressOf(String kind, long item);

    /// What there is to say of the wording of things that were found: advice, no doubt about the reading.
    ///
    /// @param found fields of findings of one kind
    /// @return for each of them what is said, in the same order; an empty list when this module says nothing
    default List<List<Said>> said(String kind, List<Map<String, String>> found) {
        return List.of();
    }

    /// @param key of a message
    /// @param arguments a text that is itself a key of a message stands for its words
    record Said(String key, List<String> arguments) {}

    /// @param choices the values that the form offers; empty for free text
    record Field(String name, boolean isLong, List<String> choices) {}

    /// @param passages marked for this proposal
    /// @param parent id of the item that the parent proposal became, null at the top
    /// @param existingFields how the existing item read before
    record Accepted(
            String kind,
            Map<String, String> fields,
            List<PassageId> passages,
            @Nullable String parentKind,
            @Nullable Long parent,
            Finding.Difference difference,
            @Nullable Long existing,
            Map<String, String> existingFields,
            int place) {}

    /// What came of accepting.
    sealed interface Taken {
        record Item(long id) implements Taken {}

        /// Nothing remains: it was about something that went.
        record Nothing() implements Taken {}

        /// It cannot become an item yet; it goes on waiting.
        ///
        /// @param reason key of a message
        record Impossible(String reason) implements Taken {}
    }

    sealed interface GivenBack {
        /// @param passages that nothing refers to any more
        record Done(List<PassageId> passages) implements GivenBack {}

        /// Somebody changed the item since, or hung something under it.
        record ChangedSince() implements GivenBack {}
    }
}
