package nl.kenniskompas.agenda.edition;

import java.util.stream.Stream;

/// How many questions there are of each type.
///
/// @param untyped questions whose document does not say
public record Tally(long exploratory, long explanatory, long policy, long untyped) {
    public static Tally of(Stream<Question> questions) {
        return questions.map(Tally::one).reduce(new Tally(0, 0, 0, 0), Tally::plus);
    }

    public long of(QuestionType type) {
        return switch (type) {
            case EXPLORATORY -> exploratory;
            case EXPLANATORY -> explanatory;
            case POLICY -> policy;
        };
    }

    public long all() {
        return exploratory + explanatory + policy + untyped;
    }

    private static Tally one(Question question) {
        return switch (question.type()) {
            case null -> new Tally(0, 0, 0, 1);
            case EXPLORATORY -> new Tally(1, 0, 0, 0);
            case EXPLANATORY -> new Tally(0, 1, 0, 0);
            case POLICY -> new Tally(0, 0, 1, 0);
        };
    }

    private Tally plus(Tally other) {
        return new Tally(
                exploratory + other.exploratory,
                explanatory + other.explanatory,
                policy + other.policy,
                untyped + other.untyped);
    }
}
