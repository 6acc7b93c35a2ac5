package nl.kenniskompas.systemmap.form;

import java.util.List;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionSummary;
import nl.kenniskompas.history.form.Where;

/// @param to what gets a link
/// @param back the page of the relation
/// @param words that one looked for
/// @param linked those that have the link already
record QuestionLinkPage(
        Where where, String to, String back, String words, List<QuestionSummary> candidates, List<QuestionId> linked) {
    String address() {
        return back + "/kennisvragen/nieuw";
    }
}
