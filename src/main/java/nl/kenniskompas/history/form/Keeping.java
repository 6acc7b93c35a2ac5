package nl.kenniskompas.history.form;

import java.util.List;
import nl.kenniskompas.web.form.Fault;

/// What came of a form.
sealed interface Keeping {
    /// @param notice key of what the person is told
    record Kept(String address, String notice) implements Keeping {}

    record Refused(Draft draft, List<Fault> faults) implements Keeping {}

    /// Somebody else changed the item meanwhile.
    ///
    /// @param draft as it stands now
    record Stale(Draft draft) implements Keeping {}

    /// The item, or that under which it would come, is there no more.
    record Gone() implements Keeping {}
}
