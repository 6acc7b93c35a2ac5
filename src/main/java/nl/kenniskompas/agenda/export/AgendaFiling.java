package nl.kenniskompas.agenda.export;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.edition.Trend;
import nl.kenniskompas.agenda.export.AgendaFile.End;
import nl.kenniskompas.agenda.export.AgendaFile.Facts;
import nl.kenniskompas.agenda.export.AgendaFile.Source;

/// From an edition to the shape that is promised.
record AgendaFiling(Export export) {
    AgendaFile file() {
        var edition = export.edition();
        return new AgendaFile(
                AgendaFile.FORMAT,
                export.made().toString(),
                export.moment().toString(),
                facts(),
                edition.challenges().stream().map(this::challenge).toList(),
                edition.loose().stream().map(this::question).toList(),
                edition.goals().stream().map(this::goal).toList(),
                edition.trends().stream().map(this::trend).toList(),
                edition.links().stream().map(this::link).toList(),
                edition.consulted());
    }

    private Facts facts() {
        var agenda = export.edition().agenda();
        return new Facts(
                agenda.id(),
                agenda.slug(),
                agenda.title(),
                agenda.organisationName(),
                agenda.starts(),
                agenda.ends(),
                agenda.state().key(),
                agenda.predecessor());
    }

    private AgendaFile.Challenge challenge(Challenge challenge) {
        return new AgendaFile.Challenge(
                challenge.id(),
                challenge.number(),
                challenge.title(),
                challenge.goal(),
                challenge.voice(),
                challenge.introduction(),
                challenge.predecessor(),
                sources("challenge", challenge.id()),
                challenge.issues().stream().map(this::issue).toList());
    }

    private AgendaFile.Issue issue(Issue issue) {
        return new AgendaFile.Issue(
                issue.id(),
                issue.letter(),
                issue.overviewTitle(),
                issue.chapterTitle(),
                issue.question(),
                issue.predecessor(),
                Stream.of(QuestionType.values())
                        .filter(issue.covered()::contains)
                        .map(QuestionType::key)
                        .toList(),
                sources("issue", issue.id()),
                issue.questions().stream().map(this::question).toList());
    }

    private AgendaFile.Question question(Question question) {
        return new AgendaFile.Question(
                question.id(),
                AgendaFile.key(question.type()),
                question.topic(),
                question.text(),
                question.life().state().key(),
                question.life().verdict(),
                question.life().reviewOn() == null
                        ? null
                        : question.life().reviewOn().toString(),
                question.predecessor(),
                sources("question", question.id()));
    }

    private AgendaFile.Goal goal(Goal goal) {
        return new AgendaFile.Goal(
                goal.id(),
                goal.level(),
                goal.text(),
                sources("goal", goal.id()),
                goal.children().stream().map(this::goal).toList());
    }

    private AgendaFile.Trend trend(Trend trend) {
        return new AgendaFile.Trend(
                trend.id(), trend.title(), trend.text(), trend.challenges(), sources("trend", trend.id()));
    }

    private AgendaFile.Link link(CrossLink link) {
        return new AgendaFile.Link(
                link.id(), End.of(link.from()), End.of(link.to()), link.reason(), sources("link", link.id()));
    }

    private List<Source> sources(String kind, long id) {
        return export.sources().of(kind, id).stream().map(Source::of).toList();
    }
}
