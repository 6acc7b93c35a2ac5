package nl.kenniskompas.agenda.edition;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How many questions there are in each state.
public record StateTally(Map<QuestionState, Long> counts) {
    public static StateTally of(Stream<Question> questions) {
        return new StateTally(
                questions.collect(groupingBy(question -> question.life().state(), counting())));
    }

    public long of(QuestionState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// The states in which there are questions, in the order of a life.
    public List<QuestionState> present() {
        return Stream.of(QuestionState.values()).filter(state -> of(state) > 0).toList();
    }

    /// How many questions stand before those of a state.
    public long before(QuestionState state) {
        return present().stream()
                .filter(earlier -> earlier.compareTo(state) < 0)
                .mapToLong(this::of)
                .sum();
    }
}
