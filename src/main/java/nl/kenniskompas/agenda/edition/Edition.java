package nl.kenniskompas.agenda.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
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
        return end.address();
    }

    public Tally tally() {
        return Tally.of(questions());
    }

    public StateTally states() {
        return StateTally.of(questions());
    }

    /// How many cells of issue x type are already in research programmes.
    public long coveredCells() {
        return issues().mapToLong(issue -> issue.covered().size()).sum();
    }

    /// The challenge that holds an item; empty for a question that stands under no issue.
    public Optional<Challenge> challengeHolding(End end) {
        return switch (end.kind()) {
            case CHALLENGE -> challenge(end.id());
            case ISSUE -> issue(end.id()).map(this::challengeOf);
            case QUESTION ->
                question(end.id())
                        .flatMap(q -> q.issue() == null ? Optional.empty() : issue(q.issue()))
                        .map(this::challengeOf);
        };
    }

    /// The cross-links that touch the challenge or anything in it.
    public List<CrossLink> linksOf(Challenge challenge) {
        return links.stream()
                .filter(link -> Stream.of(link.from(), link.to()).anyMatch(end -> challengeHolding(end)
                        .filter(c -> c.id() == challenge.id())
                        .isPresent()))
                .toList();
    }

    public List<Trend> trendsOf(Challenge challenge) {
        return trends.stream()
                .filter(trend -> trend.challenges().contains(challenge.id()))
                .toList();
    }

    /// The loose questions by the topic above them, in the order of the document.
    public SequencedMap<String, List<Question>> topics() {
        var topics = new LinkedHashMap<String, List<Question>>();
        for (Question question : loose)
            topics.computeIfAbsent(Objects.requireNonNullElse(question.topic(), ""), none -> new ArrayList<>())
                    .add(question);
        return topics;
    }
}
