package nl.kenniskompas.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Other modules tell what they hang on knowledge questions; the question's page shows it in its margin.
public interface QuestionUses {
    List<Use> of(QuestionId question);

    /// @param kind key of the heading under which it stands (`agenda.use.<kind>`)
    /// @param label the item's own words
    /// @param state key of a message that says how it stands, null when it has no state
    record Use(
            String kind,
            String label,
            String address,
            @Nullable String state) {}
}
