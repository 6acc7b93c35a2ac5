package nl.kenniskompas.agenda.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.extract.AgendaExtract;
import nl.kenniskompas.ingest.extract.AgendaExtract.Challenge;
import nl.kenniskompas.ingest.extract.AgendaExtract.Goal;
import nl.kenniskompas.ingest.extract.AgendaExtract.Issue;
import nl.kenniskompas.ingest.extract.AgendaExtract.Question;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;
import org.jspecify.annotations.Nullable;

/// Turns an extract into one finding, the edition, with everything else below it. A doubt goes to the smallest
/// finding that holds its place; one that fits nowhere goes to the edition itself.
final class Findings {
    private final List<Warning> open;

    private Findings(List<Warning> warnings) {
        open = new ArrayList<>(warnings);
    }

    static Finding of(Extract extract) {
        return new Findings(extract.warnings()).agenda(extract, Objects.requireNonNull(extract.agenda()));
    }

    private Finding agenda(Extract extract, AgendaExtract agenda) {
        var below = new ArrayList<Finding>();
        agenda.challenges().forEach(c -> below.add(challenge(c)));
        agenda.questions().forEach(q -> below.add(question(q)));
        agenda.goals().forEach(g -> below.add(goal(g)));
        agenda.trends()
                .forEach(t -> below.add(leaf(
                        Kind.TREND,
                        Fields.fields("title", t.title(), "text", t.text(), "challenges", numbers(t.challenges())),
                        List.of(t.source()))));
        agenda.crossLinks()
                .forEach(l -> below.add(leaf(
                        Kind.LINK,
                        Fields.fields("reason", l.reason(), "from", l.from(), "to", l.to()),
                        List.of(l.source()))));
        agenda.organisations().forEach(o -> below.add(leaf(Kind.CONSULTED, Fields.fields("name", o), List.of())));
        String title = agenda.title().isBlank() ? extract.document().title() : agenda.title();
        return finding(
                Kind.AGENDA,
                Fields.fields(
                        "title", title,
                        "organisation", agenda.organisation(),
                        "from", text(agenda.from()),
                        "until", text(agenda.until())),
                List.of(),
                List.copyOf(open),
                below);
    }

    private Finding challenge(Challenge challenge) {
        var issues = challenge.issues().stream().map(this::issue).toList();
        return finding(
                Kind.CHALLENGE,
                Fields.fields(
                        "title", challenge.title(),
                        "number", Integer.toString(challenge.number()),
                        "goal", challenge.goal(),
                        "voice", unquoted(challenge.voice()),
                        "introduction", challenge.introduction()),
                places(challenge.source(), challenge.sources()),
                doubtsAt(places(challenge.source(), challenge.sources())),
                issues);
    }

    private Finding issue(Issue issue) {
        var below = new ArrayList<Finding>();
        issue.questions().forEach(q -> below.add(question(q)));
        issue.coveredElsewhere()
                .forEach(type -> below.add(leaf(Kind.COVERED, Fields.fields("type", type), List.of(issue.source()))));
        return finding(
                Kind.ISSUE,
                Fields.fields(
                        "chapterTitle", issue.chapterTitle(),
                        "letter", issue.letter(),
                        "overviewTitle", issue.overviewTitle(),
                        "question", issue.question()),
                places(issue.source(), issue.sources()),
                doubtsAt(places(issue.source(), issue.sources())),
                below);
    }

    private Finding question(Question question) {
        return leaf(
                Kind.QUESTION,
                Fields.fields("text", question.text(), "type", question.type(), "topic", question.topic()),
                List.of(question.source()));
    }

    private Finding goal(Goal goal) {
        var below = goal.children().stream().map(this::goal).toList();
        return finding(
                Kind.GOAL,
                Fields.fields("text", goal.text(), "level", goal.level()),
                List.of(goal.source()),
                doubtsAt(List.of(goal.source())),
                below);
    }

    private Finding leaf(Kind kind, Map<String, String> fields, List<Source> places) {
        return finding(kind, fields, places, doubtsAt(places), List.of());
    }

    private static Finding finding(
            Kind kind, Map<String, String> fields, List<Source> places, List<Warning> doubts, List<Finding> below) {
        return new Finding(kind.key(), fields, places, doubts, Difference.NEW, null, Map.of(), below);
    }

    private List<Warning> doubtsAt(List<Source> places) {
        var here = open.stream()
                .filter(w -> places.stream().anyMatch(p -> touches(p, w.source())))
                .toList();
        open.removeAll(here);
        return here;
    }

    private static boolean touches(Source place, @Nullable Source doubt) {
        return doubt != null && place.start() <= doubt.start() && doubt.start() < place.end();
    }

    private static List<Source> places(Source main, List<Source> all) {
        return all.isEmpty() ? List.of(main) : all;
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(n -> Integer.toString(n)).collect(Collectors.joining(", "));
    }

    /// Pages draw the quotation marks of a voice themselves; a mark inside it stays.
    private static @Nullable String unquoted(@Nullable String voice) {
        if (voice == null || voice.length() < 2) return voice;
        String marks = "'\"\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u00AB\u00BB";
        boolean quoted = marks.indexOf(voice.charAt(0)) >= 0 && marks.indexOf(voice.charAt(voice.length() - 1)) >= 0;
        return quoted ? voice.substring(1, voice.length() - 1).strip() : voice;
    }

    private static @Nullable String text(@Nullable Integer year) {
        return year == null ? null : year.toString();
    }
}
