package nl.kenniskompas.agenda.edition;

import java.util.List;
import java.util.stream.Stream;

/// Which questions a reader asks for: those of one type, those without a type, or all.
///
/// @param key a type's key, `none`, or empty for all
public record Wanted(String key) {
    public static final String NONE = "none";

    public Wanted {
        if (!key.equals(NONE) && QuestionType.of(key).isEmpty()) key = "";
    }

    public boolean all() {
        return key.isEmpty();
    }

    public boolean admits(Question question) {
        return all()
                || key.equals(question.type() == null ? NONE : question.type().key());
    }

    public List<Question> of(Stream<Question> questions) {
        return questions.filter(this::admits).toList();
    }
}
