package nl.kenniskompas.agenda.edition;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param covered types whose questions are already in research programmes
public record Issue(
        long id,
        int version,
        long challenge,
        String letter,
        @Nullable String overviewTitle,
        @Nullable String chapterTitle,
        @Nullable String question,
        @Nullable Long predecessor,
        List<Question> questions,
        Set<QuestionType> covered) {

    /// The wording that stands for it in lists; wordings are labels, never keys.
    public String name() {
        return Stream.of(chapterTitle, overviewTitle, question)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(letter);
    }

    public List<Question> of(QuestionType type) {
        return questions.stream().filter(q -> q.type() == type).toList();
    }

    public List<Question> untyped() {
        return questions.stream().filter(q -> q.type() == null).toList();
    }

    public Tally tally() {
        return Tally.of(questions.stream());
    }

    public StateTally states() {
        return StateTally.of(questions.stream());
    }

    public String address() {
        return "/vraagstukken/" + id;
    }
}
