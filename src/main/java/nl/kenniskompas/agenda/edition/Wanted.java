package nl.kenniskompas.agenda.edition;

import java.util.List;
import java.util.stream.Stream;

/// Which questions a reader asks for: those of one type or without a type, those in one state, or all.
///
/// @param key a type's key, `none`, or empty for all
/// @param state a state's key, or empty for all
public record Wanted(String key, String state) {
    public static final String NONE = "none";

    private static final String TYPE = "type=";
    private static final String STATE = "stand=";

    public Wanted {
        if (!key.equals(NONE) && QuestionType.of(key).isEmpty()) key = "";
        if (QuestionState.of(state).isEmpty()) state = "";
    }

    public boolean all() {
        return key.isEmpty() && state.isEmpty();
    }

    public boolean admits(Question question) {
        return isOfType(question) && isInState(question);
    }

    public boolean isOfType(Question question) {
        return key.isEmpty()
                || key.equals(question.type() == null ? NONE : question.type().key());
    }

    public boolean isInState(Question question) {
        return state.isEmpty() || state.equals(question.life().state().key());
    }

    public List<Question> of(Stream<Question> questions) {
        return questions.filter(this::admits).toList();
    }

    /// The beginning of a query that asks for another type and keeps the state.
    public String askingType() {
        return state.isEmpty() ? "?" + TYPE : "?" + STATE + state + "&" + TYPE;
    }

    /// The beginning of a query that asks for another state and keeps the type.
    public String askingState() {
        return key.isEmpty() ? "?" + STATE : "?" + TYPE + key + "&" + STATE;
    }
}
