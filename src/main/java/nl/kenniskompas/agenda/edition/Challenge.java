package nl.kenniskompas.agenda.edition;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public record Challenge(
        long id,
        int version,
        long agenda,
        int number,
        String title,
        @Nullable String goal,
        @Nullable String voice,
        @Nullable String introduction,
        @Nullable Long predecessor,
        List<Issue> issues) {

    public Stream<Question> questions() {
        return issues.stream().flatMap(issue -> issue.questions().stream());
    }

    public long count(QuestionType type) {
        return questions().filter(question -> question.type() == type).count();
    }

    public Tally tally() {
        return Tally.of(questions());
    }

    public StateTally states() {
        return StateTally.of(questions());
    }

    /// The introduction as it is printed: one element for each paragraph.
    public List<String> paragraphs() {
        return introduction == null
                ? List.of()
                : introduction.lines().filter(line -> !line.isBlank()).toList();
    }

    public String address() {
        return "/opgaven/" + id;
    }
}
