package nl.kenniskompas.agenda.remark;

import java.util.List;
import nl.kenniskompas.agenda.QuestionSummary;

/// Another question that may be the same, or related.
///
/// @param common words of the text at hand that the other question has too, as written
public record Resembling(QuestionSummary question, Kinship kinship, List<String> common) {
    /// Stands in the database when a person said that it is another question.
    public String key() {
        return "like:" + question.id().value();
    }
}
