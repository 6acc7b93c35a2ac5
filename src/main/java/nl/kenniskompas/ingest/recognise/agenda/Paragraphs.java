package nl.kenniskompas.ingest.recognise.agenda;

import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Looks;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Phrase;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;
import nl.kenniskompas.ingest.recognise.question.Sentences;
import nl.kenniskompas.ingest.recognise.question.Signals;
import nl.kenniskompas.ingest.recognise.question.Splitting;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// Questions in running text.
final class Paragraphs {
    private static final int MOST_STATEMENTS = 2, LONGEST_ITEM = 700, LEAD_REACH = 90;

    private final Manuscript text;
    private final Finds finds;
    private final boolean prose;
    private @Nullable Setting setting;

    Paragraphs(Manuscript text, Finds finds, boolean prose) {
        this.text = text;
        this.finds = finds;
        this.prose = prose;
    }

    void read(Section section, Mode mode, int at, String lead) {
        var phrase = ((Piece.Prose) section.body().get(at)).phrase();
        if (finds.isFull()) return;
        if (phrase.text().indexOf('?') < 0) withoutMark(section, mode, at, phrase, lead);
        else if (mode == Mode.MAIN) main(section, phrase);
        else if (mode == Mode.ISSUES) finds.add(Found.Kind.LISTED_ISSUE, phrase.span());
        else if (isIssueQuestion(section, mode, phrase)) finds.add(Found.Kind.ISSUE_QUESTION, phrase.span());
        else if (!listed(phrase, mode)) single(section, mode, at, phrase, lead);
    }

    /// The main question of an issue or topic that has questions below it; without them it is a question itself.
    private void main(Section section, Phrase phrase) {
        var around = section.parent();
        boolean leads = around != null
                && around.children().stream().anyMatch(s -> s != section && Mode.of(s) == Mode.QUESTIONS);
        if (leads) finds.add(Found.Kind.ISSUE_QUESTION, phrase.span());
        else finds.question(phrase.span());
    }

    private void withoutMark(Section section, Mode mode, int at, Phrase phrase, String lead) {
        if (mode == Mode.ISSUES && phrase.text().endsWith(":")) return;
        boolean typed = section.head().label() instanceof Label.Typed;
        if (mode != Mode.QUESTIONS || phrase.text().endsWith(":")) return;
        if (typed && Signals.covered(phrase.text())) finds.question(phrase.span());
        else if (at > 0 && Signals.followUp(phrase.text()) && isLast(section, at)) finds.extend(phrase.span());
        else if (Signals.asking(phrase.text()) && phrase.text().length() < LONGEST_ITEM) finds.question(phrase.span());
    }

    /// The piece before gave the last question.
    private boolean isLast(Section section, int at) {
        var last = finds.last();
        return last != null
                && section.body().get(at - 1).span().covers(last.words().span());
    }

    /// What the decisions about one paragraph need to know of its whole section; gathered once a section.
    private record Setting(Section section, boolean questionsBelow, boolean listBeside, boolean asksOnce) {
        static Setting of(Section section) {
            return new Setting(
                    section,
                    section.children().stream().anyMatch(s -> Mode.of(s) == Mode.QUESTIONS),
                    section.body().stream().anyMatch(p -> !(p instanceof Piece.Prose)),
                    section.body().stream()
                                    .filter(p -> p instanceof Piece.Prose q && Looks.asks(q.text()))
                                    .limit(2)
                                    .count()
                            == 1);
        }
    }

    private boolean isIssueQuestion(Section section, Mode mode, Phrase phrase) {
        if (!Looks.asks(phrase.text()) || phrase.text().length() > LONGEST_ITEM) return false;
        if (setting == null || setting.section() != section) setting = Setting.of(section);
        return setting.asksOnce()
                && switch (mode) {
                    case ISSUE -> setting.questionsBelow() || setting.listBeside();
                    case OPEN -> setting.questionsBelow();
                    case QUESTIONS, ISSUES, MAIN, OUTSIDE -> false;
                };
    }

    /// Items glued or numbered inside the paragraph.
    private boolean listed(Phrase phrase, Mode mode) {
        var parts = Splitting.parts(text.content(), phrase.span());
        long asking = parts.stream().filter(p -> Looks.asks(text.words(p))).count();
        if (parts.size() < 2 || asking < 2) return false;
        for (int i = 0; i < parts.size(); i++) {
            boolean asks = text.content()
                            .substring(parts.get(i).start(), parts.get(i).end())
                            .indexOf('?')
                    >= 0;
            if (asks || i > 0 && mode == Mode.QUESTIONS) finds.question(parts.get(i));
        }
        return true;
    }

    private void single(Section section, Mode mode, int at, Phrase phrase, String lead) {
        var sentences = Sentences.of(text.content(), phrase.span());
        long asking = sentences.stream().filter(this::isAsking).count();
        boolean whole =
                sentences.size() - asking <= MOST_STATEMENTS && phrase.text().length() <= LONGEST_ITEM;
        boolean expected = mode == Mode.QUESTIONS || mode == Mode.ISSUE;
        boolean listed =
                Signals.questionsFollow(lead) || whole && Looks.asks(phrase.text()) && besideAnother(section, at);
        if (whole && (expected || listed) && startsOrEnds(phrase, sentences)) finds.question(phrase.span());
        else if (expected || listed || prose) each(sentences);
        else if (!introduces(section)) announced(sentences, phrase);
    }

    /// Parts with the questions follow; what its own text asks leads up to them.
    private static boolean introduces(Section section) {
        return section.head().label() instanceof Label.Challenge
                && section.children().stream().anyMatch(s -> switch (Mode.of(s)) {
                    case QUESTIONS, ISSUE, ISSUES -> true;
                    case MAIN, OPEN, OUTSIDE -> false;
                });
    }

    private boolean startsOrEnds(Phrase phrase, List<Span> sentences) {
        return Looks.asks(phrase.text()) || isAsking(sentences.getFirst());
    }

    private boolean isAsking(Span sentence) {
        return Looks.asks(text.words(sentence));
    }

    private boolean besideAnother(Section section, int at) {
        return isQuestion(section.body(), at - 1) || isQuestion(section.body(), at + 1);
    }

    private static boolean isQuestion(List<Piece> body, int at) {
        return at >= 0
                && at < body.size()
                && body.get(at) instanceof Piece.Prose near
                && near.text().length() <= LONGEST_ITEM
                && Looks.asks(near.text());
    }

    /// Each asking sentence of running text; one that goes on with "And" belongs to the one before.
    private void each(List<Span> sentences) {
        Span open = null;
        for (Span sentence : sentences) {
            boolean asks = isAsking(sentence);
            if (asks && open != null && goesOn(sentence)) {
                open = open.with(sentence);
                continue;
            }
            if (open != null) finds.question(open);
            open = asks ? sentence : null;
        }
        if (open != null) finds.question(open);
    }

    private boolean goesOn(Span sentence) {
        var words = text.words(sentence);
        return words.startsWith("En ")
                || words.startsWith("Of ")
                || words.startsWith("And ")
                || words.startsWith("Or ")
                || words.startsWith("Zo ja")
                || words.startsWith("If so");
    }

    /// "... are the questions: how ...? What ...?" in one paragraph.
    private void announced(List<Span> sentences, Phrase phrase) {
        for (int i = 0; i < sentences.size(); i++) {
            int colon = text.content()
                    .indexOf(':', sentences.get(i).start(), sentences.get(i).end());
            if (colon < 0 || !isAsking(sentences.get(i))) continue;
            var before = text.content().substring(Math.max(sentences.get(i).start(), colon - LEAD_REACH), colon);
            if (!Signals.questionsFollow(before)) continue;
            finds.question(trimmed(colon + 1, sentences.get(i).end()));
            each(sentences.subList(i + 1, sentences.size()));
            return;
        }
    }

    private Span trimmed(int start, int end) {
        int from = start;
        while (from < end && Character.isWhitespace(text.content().charAt(from))) from++;
        return new Span(from, end);
    }
}
