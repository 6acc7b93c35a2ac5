package nl.kenniskompas.agenda.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.edition.Trend;
import org.jspecify.annotations.Nullable;

/// Takes an edition apart, in the order in which it is read.
final class Parts {
    private final Edition edition;
    private final List<Part> parts = new ArrayList<>();

    private Parts(Edition edition) {
        this.edition = edition;
    }

    static List<Part> of(Edition edition) {
        var made = new Parts(edition);
        made.agenda(edition.agenda());
        edition.challenges().forEach(made::challenge);
        edition.loose().forEach(question -> made.question(question, null));
        edition.goals().forEach(goal -> made.goal(goal, ""));
        edition.trends().forEach(made::trend);
        edition.links().forEach(made::link);
        edition.consulted().forEach(name -> made.add(Kind.CONSULTED, name, null, name, null, "", null, Map.of(), null));
        return List.copyOf(made.parts);
    }

    /// The edition is one and the same on both sides, so it has a fixed identity.
    private void agenda(Agenda agenda) {
        var fields = fields(
                "title", agenda.title(),
                "organisation", agenda.organisationName(),
                "period", agenda.period(),
                "state", agenda.state().key());
        add(Kind.AGENDA, "", null, agenda.title(), null, "", null, fields, agenda.address());
    }

    private void challenge(Challenge challenge) {
        String identity = identity(Kind.CHALLENGE, challenge.id());
        var fields = fields(
                "number", Integer.toString(challenge.number()),
                "title", challenge.title(),
                "goal", challenge.goal(),
                "voice", challenge.voice(),
                "introduction", challenge.introduction());
        add(
                Kind.CHALLENGE,
                Long.toString(challenge.id()),
                challenge.predecessor(),
                challenge.title(),
                null,
                "",
                identity,
                fields,
                challenge.address());
        challenge.issues().forEach(issue -> issue(issue, challenge, identity));
    }

    private void issue(Issue issue, Challenge challenge, String parent) {
        var fields = fields(
                "letter", issue.letter(),
                "overviewTitle", issue.overviewTitle(),
                "chapterTitle", issue.chapterTitle(),
                "question", issue.question());
        add(
                Kind.ISSUE,
                Long.toString(issue.id()),
                issue.predecessor(),
                issue.name(),
                parent,
                challenge.number() + ". " + challenge.title(),
                parent,
                fields,
                issue.address());
        issue.covered().stream().sorted().forEach(type -> covered(issue, type, parent));
        issue.questions().forEach(question -> question(question, issue));
    }

    private void covered(Issue issue, QuestionType type, String challenge) {
        String under = identity(Kind.ISSUE, issue.id());
        add(
                Kind.COVERED,
                under + "/" + type.key(),
                null,
                issue.name(),
                under,
                place(issue),
                challenge,
                fields("type", type.key()),
                issue.address());
    }

    private void question(Question question, @Nullable Issue issue) {
        var fields = fields(
                "text", question.text(),
                "type", question.type() == null ? null : question.type().key(),
                "topic", question.topic(),
                "life", question.life().state().key(),
                "verdict", question.life().verdict());
        add(
                Kind.QUESTION,
                Long.toString(question.id()),
                question.predecessor(),
                question.text(),
                issue == null ? null : identity(Kind.ISSUE, issue.id()),
                issue == null ? "" : place(issue),
                issue == null ? null : identity(Kind.CHALLENGE, issue.challenge()),
                fields,
                question.address());
    }

    private void goal(Goal goal, String place) {
        Long parent = goal.parent();
        add(
                Kind.GOAL,
                Long.toString(goal.id()),
                null,
                goal.text(),
                parent == null ? null : identity(Kind.GOAL, parent),
                place,
                null,
                fields("text", goal.text(), "level", goal.level()),
                edition.agenda().address() + "/doelen#doel-" + goal.id());
        goal.children().forEach(child -> goal(child, goal.text()));
    }

    private void trend(Trend trend) {
        String address = edition.agenda().address() + "/trends#trend-" + trend.id();
        String identity = identity(Kind.TREND, trend.id());
        var fields = fields("title", trend.title(), "text", trend.text());
        add(Kind.TREND, Long.toString(trend.id()), null, trend.title(), null, "", null, fields, address);
        for (Long fed : trend.challenges()) {
            String challenge = identity(Kind.CHALLENGE, fed);
            String name = edition.nameOf(new End(CrossLink.Kind.CHALLENGE, fed));
            String ends = identity + "/" + challenge;
            add(Kind.FEED, ends, null, trend.title(), challenge, name, null, Map.of(), address);
        }
    }

    /// Its two ends are what it hangs on, so a link to a renamed challenge is still the same link.
    private void link(CrossLink link) {
        String words = edition.nameOf(link.from()) + " – " + edition.nameOf(link.to());
        String address = edition.agenda().address() + "/dwarsverbanden#verband-" + link.id();
        String ends = "ends:" + identity(link.from()) + "/" + identity(link.to());
        add(
                Kind.LINK,
                Long.toString(link.id()),
                null,
                words,
                ends,
                words,
                null,
                fields("reason", link.reason()),
                address);
    }

    private void add(
            Kind kind,
            String id,
            @Nullable Long predecessor,
            String words,
            @Nullable String parent,
            String place,
            @Nullable String challenge,
            Map<String, String> fields,
            @Nullable String address) {
        List<String> kin = predecessor == null ? List.of() : List.of(identity(kind, predecessor));
        parts.add(new Part(kind, kind.key() + ":" + id, kin, words, parent, place, challenge, fields, address));
    }

    private String place(Issue issue) {
        return edition.nameOf(new End(CrossLink.Kind.ISSUE, issue.id()));
    }

    private static String identity(End end) {
        return switch (end.kind()) {
            case CHALLENGE -> identity(Kind.CHALLENGE, end.id());
            case ISSUE -> identity(Kind.ISSUE, end.id());
            case QUESTION -> identity(Kind.QUESTION, end.id());
        };
    }

    private static String identity(Kind kind, long id) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    private static Map<String, String> fields(@Nullable String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(
                    Objects.requireNonNull(namesAndValues[i]), Objects.requireNonNullElse(namesAndValues[i + 1], ""));
        return fields;
    }
}
