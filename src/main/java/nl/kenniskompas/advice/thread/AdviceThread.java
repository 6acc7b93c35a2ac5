package nl.kenniskompas.advice.thread;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.QuestionSummary;

/// An advice with its recommendations and what became of each, as it stands or stood.
public record AdviceThread(Advice advice, List<Strand> strands) {
    /// @param promises the commitments that follow from the recommendation
    public record Strand(Recommendation recommendation, List<Promise> promises, List<QuestionSummary> questions) {}

    public Optional<Strand> strand(long recommendation) {
        return strands.stream()
                .filter(strand -> strand.recommendation().id() == recommendation)
                .findFirst();
    }

    public long count(Position position) {
        return strands.stream()
                .filter(strand -> strand.recommendation().position() == position)
                .count();
    }
}
