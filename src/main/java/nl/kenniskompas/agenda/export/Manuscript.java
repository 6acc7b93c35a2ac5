package nl.kenniskompas.agenda.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionState;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.edition.Trend;
import nl.kenniskompas.agenda.export.Piece.Bullet;
import nl.kenniskompas.agenda.export.Piece.Bullets;
import nl.kenniskompas.agenda.export.Piece.Chapter;
import nl.kenniskompas.agenda.export.Piece.Heading;
import nl.kenniskompas.agenda.export.Piece.Labelled;
import nl.kenniskompas.agenda.export.Piece.Paragraph;
import nl.kenniskompas.agenda.export.Piece.Subheading;
import nl.kenniskompas.agenda.export.Piece.Voice;
import org.jspecify.annotations.Nullable;

/// The whole edition as a document that people read from front to back.
final class Manuscript {
    private final Export export;
    private final List<Piece> pieces = new ArrayList<>();

    private Manuscript(Export export) {
        this.export = export;
    }

    static List<Piece> of(Export export) {
        var manuscript = new Manuscript(export);
        manuscript.write();
        return List.copyOf(manuscript.pieces);
    }

    private void write() {
        var edition = export.edition();
        if (!edition.goals().isEmpty()) {
            chapter("goals");
            pieces.add(new Bullets(edition.goals().stream().map(this::goal).toList()));
        }
        if (!edition.trends().isEmpty()) {
            chapter("trends");
            edition.trends().forEach(this::trend);
        }
        edition.challenges().forEach(this::challenge);
        if (!edition.loose().isEmpty()) {
            chapter(edition.challenges().isEmpty() ? "questions" : "loose");
            inOrder(edition.loose());
        }
        if (!edition.links().isEmpty()) {
            chapter("links");
            bullets(edition.links().stream().map(this::link));
        }
        if (!edition.consulted().isEmpty()) {
            chapter("consulted");
            bullets(edition.consulted().stream());
        }
    }

    private void challenge(Challenge challenge) {
        pieces.add(new Chapter(
                "opgave-" + challenge.id(),
                words("challenge", Integer.toString(challenge.number()), Printable.line(challenge.title()))));
        if (challenge.goal() != null) labelled("goal", challenge.goal());
        if (challenge.voice() != null) pieces.add(new Voice(Printable.line(challenge.voice())));
        if (challenge.introduction() != null) paragraphs(challenge.introduction());
        challenge.issues().forEach(this::issue);
    }

    private void issue(Issue issue) {
        pieces.add(new Heading(
                "vraagstuk-" + issue.id(),
                words("issue", Printable.line(issue.letter()), Printable.line(issue.name()))));
        if (issue.overviewTitle() != null && !issue.overviewTitle().equals(issue.name()))
            labelled("overview", issue.overviewTitle());
        if (issue.question() != null && !issue.question().equals(issue.name())) labelled("full", issue.question());
        for (QuestionType type : QuestionType.values()) {
            var questions = issue.of(type);
            boolean covered = issue.covered().contains(type);
            if (questions.isEmpty() && !covered) continue;
            pieces.add(new Subheading(words("type." + type.key()), type));
            if (covered) pieces.add(new Paragraph(words("covered")));
            byTopic(questions);
        }
        if (!issue.untyped().isEmpty()) {
            pieces.add(new Subheading(words("type.none"), null));
            byTopic(issue.untyped());
        }
    }

    /// Questions without an issue keep their order; a heading stands where the type changes.
    private void inOrder(List<Question> questions) {
        int start = 0;
        for (int at = 1; at <= questions.size(); at++) {
            if (at < questions.size()
                    && questions.get(at).type() == questions.get(start).type()) continue;
            var type = questions.get(start).type();
            if (type != null) pieces.add(new Heading("soort-" + start, words("type." + type.key())));
            byTopic(questions.subList(start, at));
            start = at;
        }
    }

    private void byTopic(List<Question> questions) {
        int start = 0;
        for (int at = 1; at <= questions.size(); at++) {
            if (at < questions.size()
                    && Objects.equals(
                            questions.get(at).topic(), questions.get(start).topic())) continue;
            String topic = questions.get(start).topic();
            if (topic != null) labelled("topic", topic);
            pieces.add(new Bullets(
                    questions.subList(start, at).stream().map(this::question).toList()));
            start = at;
        }
    }

    /// The question in its own words, so that the file can be read again. That it is open goes without saying.
    private Bullet question(Question question) {
        var life = question.life();
        String asked = Printable.line(question.text());
        if (life.state() == QuestionState.OPEN) return new Bullet(asked, List.of());
        String state = words(
                "life", export.text().of("agenda.life.state." + life.state().key()));
        String told = life.verdict() == null ? state : state + " " + Printable.line(life.verdict());
        return new Bullet(asked, List.of(new Bullet(told, List.of())));
    }

    private void trend(Trend trend) {
        pieces.add(new Heading("trend-" + trend.id(), Printable.line(trend.title())));
        paragraphs(trend.text());
        var feeds = trend.challenges().stream()
                .flatMap(id -> export.edition().challenge(id).stream())
                .map(challenge -> challenge.number() + ". " + challenge.title())
                .toList();
        if (!feeds.isEmpty()) labelled("feeds", String.join("; ", feeds));
    }

    private Bullet goal(Goal goal) {
        return new Bullet(
                words("level", words("level." + goal.level()), Printable.line(goal.text())),
                goal.children().stream().map(this::goal).toList());
    }

    private String link(CrossLink link) {
        var edition = export.edition();
        return words("link", edition.nameOf(link.from()), edition.nameOf(link.to()), link.reason());
    }

    private void chapter(String key) {
        pieces.add(new Chapter(key, words(key)));
    }

    private void labelled(String key, String text) {
        pieces.add(new Labelled(words(key), Printable.line(text)));
    }

    private void paragraphs(@Nullable String text) {
        if (text != null) Printable.paragraphs(text).forEach(line -> pieces.add(new Paragraph(line)));
    }

    private void bullets(Stream<String> texts) {
        var items =
                texts.map(text -> new Bullet(Printable.line(text), List.of())).toList();
        if (!items.isEmpty()) pieces.add(new Bullets(items));
    }

    private String words(String key, Object... arguments) {
        return export.text().of("agenda.file." + key, arguments);
    }
}
