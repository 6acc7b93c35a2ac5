package nl.kenniskompas.agenda.edition;

import org.jspecify.annotations.Nullable;

/// One list item of the agenda; may hold more than one question mark.
///
/// @param issue id, null in an agenda without issues
/// @param type null when the document does not say
/// @param topic heading or label above it
/// @param place order within its issue, or within the agenda when it has none
/// @param life where it is; steps move it, forms and imports leave it as it is
public record Question(
        long id,
        int version,
        long agenda,
        @Nullable Long issue,
        @Nullable QuestionType type,
        @Nullable String topic,
        String text,
        int place,
        @Nullable Long predecessor,
        QuestionLife life) {
    /// A question that took no step yet.
    public Question(
            long id,
            int version,
            long agenda,
            @Nullable Long issue,
            @Nullable QuestionType type,
            @Nullable String topic,
            String text,
            int place,
            @Nullable Long predecessor) {
        this(id, version, agenda, issue, type, topic, text, place, predecessor, QuestionLife.NEW);
    }

    public String address() {
        return "/kennisvragen/" + id;
    }
}
