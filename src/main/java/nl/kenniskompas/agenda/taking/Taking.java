package nl.kenniskompas.agenda.taking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.edition.Trend;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.agenda.writing.Challenges;
import nl.kenniskompas.agenda.writing.CrossLinks;
import nl.kenniskompas.agenda.writing.Goals;
import nl.kenniskompas.agenda.writing.Issues;
import nl.kenniskompas.agenda.writing.Provenance;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.agenda.writing.Trends;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.ingest.Taker.Accepted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes an item of an accepted proposal.
@Component
class Taking {
    private final Organisations organisations;
    private final Agendas agendas;
    private final Editions editions;
    private final AgendaEditions writing;
    private final Challenges challenges;
    private final Issues issues;
    private final Questions questions;
    private final Goals goals;
    private final Trends trends;
    private final CrossLinks links;
    private final Provenance provenance;

    Taking(
            Organisations organisations,
            Agendas agendas,
            Editions editions,
            AgendaEditions writing,
            Challenges challenges,
            Issues issues,
            Questions questions,
            Goals goals,
            Trends trends,
            CrossLinks links,
            Provenance provenance) {
        this.organisations = organisations;
        this.agendas = agendas;
        this.editions = editions;
        this.writing = writing;
        this.challenges = challenges;
        this.issues = issues;
        this.questions = questions;
        this.goals = goals;
        this.trends = trends;
        this.links = links;
        this.provenance = provenance;
    }

    /// @return the item's id, null when the proposal cannot become one (a link to something that is not there)
    @Nullable
    Long take(Kind kind, Accepted proposal) {
        Long item = make(kind, proposal);
        if (item != null && !proposal.passages().isEmpty())
            provenance.keep(agendaOf(kind, proposal, item), kind.key(), item, proposal.passages());
        return item;
    }

    private @Nullable Long make(Kind kind, Accepted proposal) {
        var f = proposal.fields();
        return switch (kind) {
            case AGENDA ->
                writing.add(
                        organisations
                                .register(f.getOrDefault("organisation", f.getOrDefault("title", "?")))
                                .id(),
                        f.getOrDefault("title", "?"),
                        year(f.get("from")),
                        year(f.get("until")),
                        proposal.existing());
            case CHALLENGE -> challenges.add(challenge(proposal, f));
            case ISSUE -> issues.add(issue(proposal, f));
            case QUESTION -> questions.add(question(proposal, f));
            case COVERED ->
                issues.cover(parent(proposal), QuestionType.of(f.get("type")).orElseThrow());
            case GOAL -> goals.add(goal(proposal, f));
            case TREND -> trend(proposal, f);
            case LINK -> link(proposal, f);
            case CONSULTED -> {
                writing.consult(parent(proposal), f.getOrDefault("name", "?"), proposal.place());
                yield null;
            }
        };
    }

    private static Challenge challenge(Accepted p, Map<String, String> f) {
        int number = Objects.requireNonNullElse(year(f.get("number")), 0);
        return new Challenge(
                0,
                0,
                parent(p),
                number,
                f.getOrDefault("title", "?"),
                f.get("goal"),
                f.get("voice"),
                f.get("introduction"),
                p.existing(),
                List.of());
    }

    private static Issue issue(Accepted p, Map<String, String> f) {
        return new Issue(
                0,
                0,
                parent(p),
                f.getOrDefault("letter", "a"),
                f.get("overviewTitle"),
                f.get("chapterTitle"),
                f.get("question"),
                p.existing(),
                List.of(),
                Set.of());
    }

    /// The parent is an issue, or the edition itself.
    private Question question(Accepted p, Map<String, String> f) {
        var agenda = agendas.agendaOf("issue", parent(p));
        return new Question(
                0,
                0,
                agenda.orElse(parent(p)),
                agenda.isPresent() ? p.parent() : null,
                QuestionType.of(f.get("type")).orElse(null),
                f.get("topic"),
                f.getOrDefault("text", "?"),
                p.place(),
                p.existing());
    }

    private Goal goal(Accepted p, Map<String, String> f) {
        var agenda = agendas.agendaOf("goal", parent(p));
        return new Goal(
                0,
                0,
                agenda.orElse(parent(p)),
                agenda.isPresent() ? p.parent() : null,
                f.getOrDefault("level", "goal"),
                f.getOrDefault("text", "?"),
                p.place(),
                List.of());
    }

    private long trend(Accepted p, Map<String, String> f) {
        long id = trends.add(
                new Trend(0, 0, parent(p), f.getOrDefault("title", "?"), f.get("text"), p.place(), List.of()));
        var numbers = Stream.of(f.getOrDefault("challenges", "").split("[^0-9]+"))
                .filter(n -> !n.isEmpty())
                .map(Integer::valueOf)
                .toList();
        trends.feed(
                id,
                editions.of(parent(p)).challenges().stream()
                        .filter(c -> numbers.contains(c.number()))
                        .map(Challenge::id)
                        .toList());
        return id;
    }

    private @Nullable Long link(Accepted p, Map<String, String> f) {
        var references = new References(editions.of(parent(p)));
        var from = references.find(f.getOrDefault("from", ""));
        var to = references.find(f.getOrDefault("to", ""));
        if (from.isEmpty() || to.isEmpty()) return null;
        return links.add(new CrossLink(0, 0, parent(p), from.get(), to.get(), f.getOrDefault("reason", "")));
    }

    private long agendaOf(Kind kind, Accepted proposal, long item) {
        return switch (kind) {
            case AGENDA -> item;
            case CHALLENGE, TREND, LINK, CONSULTED -> parent(proposal);
            case ISSUE -> agendas.agendaOf("issue", item).orElseThrow();
            case QUESTION -> agendas.agendaOf("question", item).orElseThrow();
            case GOAL -> agendas.agendaOf("goal", item).orElseThrow();
            case COVERED -> agendas.agendaOf("issue", parent(proposal)).orElseThrow();
        };
    }

    private static long parent(Accepted proposal) {
        return Objects.requireNonNull(proposal.parent());
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null || !digits.strip().matches("\\d{1,6}") ? null : Integer.valueOf(digits.strip());
    }
}
