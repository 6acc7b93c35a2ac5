package nl.kenniskompas.agenda.crosslink;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.web.form.Option;

/// What a cross-link of an edition can link, as things to choose: `challenge-3`, `issue-12`, `question-40`.
record Ends(Edition edition) {
    static String value(End end) {
        return end.kind().name().toLowerCase(Locale.ROOT) + "-" + end.id();
    }

    Optional<End> of(String value) {
        return all().filter(end -> value(end).equals(value)).findFirst();
    }

    List<Option> options() {
        return all().map(this::option).toList();
    }

    private Stream<End> all() {
        return Stream.of(
                        edition.challenges().stream().map(c -> new End(Kind.CHALLENGE, c.id())),
                        edition.issues().map(i -> new End(Kind.ISSUE, i.id())),
                        edition.questions().map(q -> new End(Kind.QUESTION, q.id())))
                .flatMap(ends -> ends);
    }

    private Option option(End end) {
        String name = end.kind() == Kind.QUESTION ? placeOf(end.id()) + edition.nameOf(end) : edition.nameOf(end);
        return Option.of(value(end), Option.shortened(name))
                .under("agenda.form.ends." + end.kind().name().toLowerCase(Locale.ROOT));
    }

    /// "2b: " before a question that stands under an issue.
    private String placeOf(long question) {
        return edition.question(question)
                .map(Question::issue)
                .flatMap(edition::issue)
                .map(issue -> edition.challengeOf(issue).number() + issue.letter() + ": ")
                .orElse("");
    }
}
