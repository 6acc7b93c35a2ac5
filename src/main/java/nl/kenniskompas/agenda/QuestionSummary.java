package nl.kenniskompas.agenda;

import org.jspecify.annotations.Nullable;

/// What other modules may know of a knowledge question.
///
/// @param type `exploratory`, `explanatory`, `policy`, or null when its agenda does not say
/// @param agenda title of the edition that holds it
public record QuestionSummary(
        QuestionId id, String text, @Nullable String type, String agenda) {
    public String address() {
        return "/kennisvragen/" + id.value();
    }
}
