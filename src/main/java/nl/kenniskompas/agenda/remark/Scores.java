package nl.kenniskompas.agenda.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.QuestionType;

/// How often guesses were right.
final class Scores {
    private record Guess(QuestionType truth, QuestionType said) {}

    private final List<Guess> guesses = new ArrayList<>();

    void add(QuestionType truth, QuestionType said) {
        guesses.add(new Guess(truth, said));
    }

    int size() {
        return guesses.size();
    }

    double accuracy() {
        return guesses.isEmpty()
                ? 0
                : (double) guesses.stream().filter(g -> g.truth() == g.said()).count() / guesses.size();
    }

    /// The mean of the F1 of each type, so that a rare type counts as much as a common one.
    double macroF1() {
        return Stream.of(QuestionType.values()).mapToDouble(this::f1).average().orElse(0);
    }

    double f1(QuestionType type) {
        long both = guesses.stream()
                .filter(g -> g.truth() == type && g.said() == type)
                .count();
        long either = guesses.stream()
                .mapToLong(g -> (g.truth() == type ? 1 : 0) + (g.said() == type ? 1 : 0))
                .sum();
        return either == 0 ? 0 : 2.0 * both / either;
    }
}
