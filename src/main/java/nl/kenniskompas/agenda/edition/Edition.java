package nl.kenniskompas.agenda.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.CrossLink.End;

/// A whole edition, as it stands or stood.
///
/// @param loose questions that stand under no issue
/// @param goals the roots of the strategic framework
/// @param consulted organisations whose people were consulted
public record Edition(
        Agenda agenda,
        List<Challenge> challenges,
        List<Question> loose,
        List<Goal> goals,
        List<Trend> trends,
        List<CrossLink> links,
        List<String> consulted) {

    public Stream<Issue> issues() {
        return challenges.stream().flatMap(challenge -> challenge.issues().stream());
    }

    public Stream<Question> questions() {
        return Stream.concat(challenges.stream().flatMap(Challenge::questions), loose.stream());
    }

    public long count(QuestionType type) {
        return questions().filter(question -> question.type() == type).count();
    }

    public Optional<Challenge> challenge(long id) {
        return challenges.stream().filter(c -> c.id() == id).findFirst();
    }

    public Optional<Issue> issue(long id) {
        return issues().filter(i -> i.id() == id).findFirst();
    }

    public Optional<Question> question(long id) {
        return questions().filter(q -> q.id() == id).findFirst();
    }

    public Challenge challengeOf(Issue issue) {
        return challenge(issue.challenge()).orElseThrow();
    }

    /// "2", "2b", or the question's own words.
    public String nameOf(End end) {
        return switch (end.kind()) {
            case CHALLENGE ->
                challenge(end.id()).map(c -> c.number() + ". " + c.title()).orElse("");
            case ISSUE ->
                issue(end.id())
                        .map(i -> challengeOf(i).number() + i.letter() + ". " + i.name())
                        .orElse("");
            case QUESTION -> question(end.id()).map(Question::text).orElse("");
        };
    }

    public String addressOf(End end) {
        return switch (end.kind()) {
            case CHALLENGE -> "/opgaven/" + end.id();
            case ISSUE -> "/vraagstukken/" + end.id();
            case QUESTION -> "/kennisvragen/" + end.id();
        };
    }
}
