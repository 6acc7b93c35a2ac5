package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.ingest.extract.AgendaExtract;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Looks;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Phrase;
import nl.kenniskompas.ingest.recognise.outline.Section;
import org.jspecify.annotations.Nullable;

/// The issues of one challenge: those with a chapter, joined with the wordings that lists and overviews give them.
final class Issues {
    private static final double WEAK = 0.12;

    private final Draft draft;
    private final Manuscript text;
    private final Doubts doubts;
    private final List<Open> open = new ArrayList<>();

    /// One issue so far.
    private static final class Open {
        private @Nullable Head head;
        private List<Found> found = List.of();
        private @Nullable Phrase question;
        private @Nullable Phrase overview;

        String words() {
            return (head == null ? "" : head.title()) + " " + (question == null ? "" : question.text());
        }
    }

    Issues(Draft draft, Manuscript text, Doubts doubts) {
        this.draft = draft;
        this.text = text;
        this.doubts = doubts;
        draft.issues().forEach((head, found) -> {
            var issue = new Open();
            issue.head = head;
            issue.found = found;
            issue.question = found.stream()
                    .filter(f -> f.kind() == Found.Kind.ISSUE_QUESTION)
                    .map(Found::words)
                    .findFirst()
                    .orElse(null);
            open.add(issue);
        });
    }

    List<AgendaExtract.Issue> all() {
        var main = draft.main();
        var listed = draft.listed();
        join(words(listed, f -> f.chain().contains(main) && f.words().text().indexOf('?') >= 0), Wording.QUESTION);
        join(words(listed, f -> f.chain().contains(main) && f.words().text().indexOf('?') < 0), Wording.OVERVIEW);
        join(overview(main, listed), Wording.OVERVIEW);
        var issues = new ArrayList<AgendaExtract.Issue>();
        for (int at = 0; at < open.size(); at++) issues.add(issue(open.get(at), letter(at)));
        return issues;
    }

    private enum Wording {
        QUESTION,
        OVERVIEW
    }

    private static List<Phrase> words(List<Found> listed, java.util.function.Predicate<Found> which) {
        return listed.stream().filter(which).map(Found::words).toList();
    }

    /// Items of the overview: of its list of issues, or loose behind the citizens' voice.
    private List<Phrase> overview(Head main, List<Found> listed) {
        var phrases = new ArrayList<>(words(listed, f -> !f.chain().contains(main)));
        for (Section section : draft.sections())
            if (!section.head().equals(main))
                for (Section part : section.children())
                    if (part.has(Label.Role.VOICE) || part.has(Label.Role.GOAL)) phrases.addAll(Parts.points(part));
        var seen = new LinkedHashSet<String>();
        phrases.removeIf(p -> !seen.add(Likeness.bare(p.text())));
        return phrases;
    }

    private void join(List<Phrase> phrases, Wording wording) {
        if (phrases.isEmpty()) return;
        if (open.isEmpty()) phrases.forEach(p -> open.add(new Open()));
        double[][] likeness = new double[phrases.size()][open.size()];
        for (int i = 0; i < phrases.size(); i++)
            for (int j = 0; j < open.size(); j++)
                likeness[i][j] = Likeness.of(phrases.get(i).text(), open.get(j).words());
        int[] places = Matching.best(likeness);
        for (int i = 0; i < places.length; i++)
            put(phrases.get(i), places[i], places[i] < 0 ? 1 : likeness[i][places[i]], wording);
    }

    private void put(Phrase phrase, int place, double likeness, Wording wording) {
        if (place < 0) {
            doubts.add("issue-unmatched", phrase.span(), phrase.text());
            return;
        }
        var issue = open.get(place);
        if (issue.head != null && likeness < WEAK && open.size() > 1)
            doubts.add("issue-match", phrase.span(), phrase.text(), issue.head.title());
        switch (wording) {
            case QUESTION -> issue.question = issue.question == null ? phrase : issue.question;
            case OVERVIEW -> issue.overview = issue.overview == null ? phrase : issue.overview;
        }
    }

    /// The printed letters when all have one, else in order.
    private String letter(int at) {
        boolean printed = open.stream().allMatch(o -> letterOf(o.head) != null)
                && open.stream().map(o -> letterOf(o.head)).distinct().count() == open.size();
        if (printed && letterOf(open.get(at).head) instanceof String own) return own;
        return at < 26 ? String.valueOf((char) ('a' + at)) : "a" + (char) ('a' + at % 26);
    }

    private static @Nullable String letterOf(@Nullable Head head) {
        if (head == null || !(head.label() instanceof Label.Issue issue) || issue.mark() == null) return null;
        char last = Character.toLowerCase(issue.mark().charAt(issue.mark().length() - 1));
        return last >= 'a' && last <= 'z' && issue.mark().length() <= 2 ? String.valueOf(last) : null;
    }

    private AgendaExtract.Issue issue(Open issue, String letter) {
        var head = issue.head;
        boolean asks = head != null && Looks.asks(head.title()) && issue.question == null;
        var question = issue.question != null ? issue.question.text() : asks && head != null ? head.title() : null;
        var sources = sources(issue);
        return new AgendaExtract.Issue(
                letter,
                issue.overview == null ? null : issue.overview.text(),
                head == null || asks ? null : head.title(),
                question,
                questions(issue),
                covered(issue),
                sources.getFirst(),
                sources);
    }

    private List<Source> sources(Open issue) {
        var places = new ArrayList<Source>();
        if (issue.head != null) places.add(text.place(issue.head.span()));
        if (issue.question != null) places.add(text.place(issue.question.span()));
        if (issue.overview != null) places.add(text.place(issue.overview.span()));
        return places;
    }

    private List<AgendaExtract.Question> questions(Open issue) {
        return issue.found.stream()
                .filter(f -> f.kind() == Found.Kind.QUESTION)
                .map(f -> Questions.of(f, Questions.topicBelow(f, issue.head), text))
                .toList();
    }

    private static List<String> covered(Open issue) {
        return issue.found.stream()
                .filter(f -> f.kind() == Found.Kind.COVERED)
                .map(Found::type)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
