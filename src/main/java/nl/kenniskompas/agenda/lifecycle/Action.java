package nl.kenniskompas.agenda.lifecycle;

import static nl.kenniskompas.agenda.edition.QuestionState.ANALYSIS;
import static nl.kenniskompas.agenda.edition.QuestionState.ANSWERED;
import static nl.kenniskompas.agenda.edition.QuestionState.ELSEWHERE;
import static nl.kenniskompas.agenda.edition.QuestionState.LAPSED;
import static nl.kenniskompas.agenda.edition.QuestionState.OPEN;
import static nl.kenniskompas.agenda.edition.QuestionState.PARTLY;
import static nl.kenniskompas.agenda.edition.QuestionState.RESEARCH;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.QuestionState;

/// What can be done with a question. Three tables say all: what in which state, where that leads, and what must be
/// said with it.
public enum Action {
    ANALYSE,
    COMMISSION,
    COVER,
    ANSWER_PARTLY,
    ANSWER,
    LAPSE,
    REOPEN,
    /// Says the same again, and better.
    CORRECT,
    /// The review date came; only the platform does this.
    REVIEW;

    /// Nobody answers a question that nobody took up: the analysis is where one looks for what is known.
    static Set<Action> in(QuestionState state) {
        return switch (state) {
            case OPEN -> EnumSet.of(ANALYSE, COMMISSION, COVER, LAPSE);
            case ELSEWHERE -> EnumSet.of(ANALYSE, COMMISSION, ANSWER_PARTLY, ANSWER, LAPSE, REOPEN, CORRECT);
            case ANALYSIS -> EnumSet.of(COMMISSION, COVER, ANSWER_PARTLY, ANSWER, LAPSE, REOPEN);
            case RESEARCH -> EnumSet.of(ANALYSE, COVER, ANSWER_PARTLY, ANSWER, LAPSE, REOPEN, CORRECT);
            case PARTLY -> EnumSet.of(ANALYSE, COMMISSION, COVER, ANSWER, LAPSE, REOPEN, CORRECT, REVIEW);
            case ANSWERED -> EnumSet.of(ANSWER_PARTLY, REOPEN, CORRECT, REVIEW);
            case LAPSED -> EnumSet.of(REOPEN, CORRECT);
        };
    }

    /// Those of a person.
    static Set<Action> ofPeople(QuestionState state) {
        var theirs = EnumSet.copyOf(in(state));
        theirs.remove(REVIEW);
        return Collections.unmodifiableSet(theirs);
    }

    QuestionState from(QuestionState state) {
        return switch (this) {
            case ANALYSE -> ANALYSIS;
            case COMMISSION -> RESEARCH;
            case COVER -> ELSEWHERE;
            case ANSWER_PARTLY -> PARTLY;
            case ANSWER -> ANSWERED;
            case LAPSE -> LAPSED;
            case REOPEN, REVIEW -> OPEN;
            case CORRECT -> state;
        };
    }

    /// What must be said when it is done in this state.
    Set<Part> asks(QuestionState state) {
        Set<Part> asked =
                switch (from(state)) {
                    case ANALYSIS -> EnumSet.noneOf(Part.class);
                    case OPEN, LAPSED -> EnumSet.of(Part.REASON);
                    case ELSEWHERE, RESEARCH -> EnumSet.of(Part.PROGRAMME);
                    case PARTLY, ANSWERED -> EnumSet.of(Part.VERDICT, Part.SOURCES, Part.REVIEW_DAY);
                };
        if (this == CORRECT) asked.add(Part.REASON);
        return asked;
    }

    /// As in the database, in addresses and in message keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Action> of(String key) {
        return Stream.of(values()).filter(action -> action.key().equals(key)).findFirst();
    }
}
