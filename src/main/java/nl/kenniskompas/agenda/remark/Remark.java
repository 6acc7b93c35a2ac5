package nl.kenniskompas.agenda.remark;

import nl.kenniskompas.agenda.edition.QuestionType;

/// Something to think about in the wording of a question. Advice only.
public sealed interface Remark {
    /// The part of the text that it is about; the whole text when something is missing.
    Stretch about();

    /// More than one question in one.
    record SecondQuestion(Stretch about) implements Remark {}

    /// Asks for a decision or a norm: research cannot give that.
    record AsksDecision(Stretch about) implements Remark {}

    /// Yes or no would answer it.
    record YesOrNo(Stretch about) implements Remark {}

    /// Says hardly what it is about.
    record TooBroad(Stretch about) implements Remark {}

    /// Does not say who or where.
    record NoPopulation(Stretch about) implements Remark {}

    /// Asks how much or how it changes, and does not say when.
    record NoPeriod(Stretch about) implements Remark {}

    /// Reads like another type than the one it was given.
    record OtherType(Stretch about, QuestionType given, TypeGuess guess) implements Remark {}

    /// Stands in message keys and in the database.
    default String key() {
        return switch (this) {
            case SecondQuestion ignored -> "second";
            case AsksDecision ignored -> "decision";
            case YesOrNo ignored -> "yesno";
            case TooBroad ignored -> "broad";
            case NoPopulation ignored -> "population";
            case NoPeriod ignored -> "period";
            case OtherType ignored -> "type";
        };
    }
}
