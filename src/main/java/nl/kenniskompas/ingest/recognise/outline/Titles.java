package nl.kenniskompas.ingest.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the headings that the file does not mark: by their label, by what they announce, or by their looks and what
/// follows them.
final class Titles {
    private static final int MANY_MARKED = 3, CHAIN = 3, LONG_PROSE = 100, LONGEST_INLINE = 60;

    private final Manuscript text;
    private final List<Piece> pieces;
    private final boolean marked;
    private final List<Piece> found = new ArrayList<>();

    private Titles(Manuscript text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.marked = pieces.stream().filter(Piece.Title.class::isInstance).count() >= MANY_MARKED;
    }

    static List<Piece> in(Manuscript text, List<Piece> pieces) {
        var titles = new Titles(text, pieces);
        for (int at = 0; at < pieces.size(); at += titles.take(at)) {}
        return titles.found;
    }

    /// @return how many pieces were used
    private int take(int at) {
        return switch (pieces.get(at)) {
            case Piece.Title(Head head) -> titled(at, startsOverview(at, head));
            case Piece.Prose(Phrase phrase) -> prose(at, phrase);
            case Piece.Point point -> point(at, point);
            case Piece.TableRow row -> keep(row);
        };
    }

    private int keep(Piece piece) {
        found.add(piece);
        return 1;
    }

    /// "Thema 2" alone on its line has its title on the next.
    private int titled(int at, Head head) {
        boolean bare = head.title().isEmpty()
                || head.text().length() <= 2 && head.text().chars().allMatch(Character::isDigit);
        if (!bare || !(wordsAt(at + 1) instanceof Phrase next) || !Looks.isTitle(next.text()))
            return keep(new Piece.Title(head));
        if (!(Labels.read(next.text()).label() instanceof Label.Plain)) return keep(new Piece.Title(head));
        var label =
                head.label() instanceof Label.Plain ? new Label.Challenge("", Numerals.of(head.text())) : head.label();
        var whole = head.text() + " " + next.text();
        keep(new Piece.Title(
                new Head(head.level(), label, next.text(), whole, head.span().with(next.span()))));
        return 2;
    }

    private @Nullable Phrase wordsAt(int at) {
        if (at >= pieces.size()) return null;
        return switch (pieces.get(at)) {
            case Piece.Title(Head head) -> new Phrase(head.text(), head.span());
            case Piece.Prose(Phrase phrase) -> phrase;
            case Piece.Point _, Piece.TableRow _ -> null;
        };
    }

    private int prose(int at, Phrase phrase) {
        if (startsOverview(at, phrase)) return overview(at, phrase);
        var inline = inline(phrase);
        if (inline > 0) return split(phrase, inline);
        var named = Labels.read(phrase.text());
        boolean is =
                switch (named.label()) {
                    case Label.Challenge _, Label.Issue _ -> Looks.isTitle(phrase.text());
                    case Label.Typed _ -> !isAsked(at);
                    case Label.Part _ -> Looks.isTitle(phrase.text());
                    case Label.Numbered _ ->
                        Looks.isTitle(phrase.text()) && !Looks.asks(phrase.text()) || heads(at, phrase);
                    case Label.Plain _ -> heads(at, phrase);
                };
        if (!is) return keep(pieces.get(at));
        return titled(at, new Head(0, named.label(), named.title(), phrase.text(), phrase.span()));
    }

    /// "Waarom?" in a run of questions is a question.
    private boolean isAsked(int at) {
        return at > 0
                && pieces.get(at - 1) instanceof Piece.Prose above
                && Looks.asks(above.text())
                && Looks.asks(((Piece.Prose) pieces.get(at)).text());
    }

    /// A number alone, a title, and then a part that only overviews have: the overview of one challenge.
    private boolean startsOverview(int at, Phrase phrase) {
        boolean number = phrase.text().length() <= 2 && phrase.text().chars().allMatch(Character::isDigit);
        if (!number || !(wordsAt(at + 1) instanceof Phrase title) || !Looks.isTitle(title.text())) return false;
        return wordsAt(at + 2) instanceof Phrase after
                && Labels.read(after.text()).label() instanceof Label.Part(var role)
                && role != Label.Role.OUTSIDE;
    }

    /// "1 Title" right above such a part is a challenge too.
    private Head startsOverview(int at, Head head) {
        return head.label() instanceof Label.Numbered(int depth, int last)
                        && depth == 1
                        && wordsAt(at + 1) instanceof Phrase after
                        && Labels.read(after.text()).label() instanceof Label.Part(var role)
                        && (role == Label.Role.GOAL || role == Label.Role.VOICE)
                ? new Head(head.level(), new Label.Challenge("", last), head.title(), head.text(), head.span())
                : head;
    }

    private int overview(int at, Phrase number) {
        return titled(at, new Head(0, new Label.Plain(), number.text(), number.text(), number.span()));
    }

    /// "Doel: ..." on one line; the label is short and announces a part or a type.
    private int inline(Phrase phrase) {
        int colon = phrase.text().indexOf(':');
        if (colon <= 0 || colon > LONGEST_INLINE || colon + 2 >= phrase.text().length()) return 0;
        int end =
                text.content().indexOf(':', phrase.span().start(), phrase.span().end());
        if (end < 0 || end >= phrase.span().end() - 1) return 0;
        return switch (Labels.read(phrase.text().substring(0, colon)).label()) {
            case Label.Typed _ -> end;
            case Label.Part(var role) ->
                switch (role) {
                    case GOAL, VOICE, MAIN_QUESTION, QUESTIONS -> end;
                    case ISSUES, OUTSIDE, CONTENTS, AFFILIATIONS, FRAMEWORK, TRENDS, LINKS, DILEMMAS -> 0;
                };
            case Label.Challenge _, Label.Issue _, Label.Numbered _, Label.Plain _ -> 0;
        };
    }

    private int split(Phrase phrase, int colon) {
        var label = text.phrase(new Span(phrase.span().start(), colon));
        var named = Labels.read(label.text());
        found.add(new Piece.Title(new Head(0, named.label(), named.title(), label.text(), label.span())));
        int start = colon + 1;
        while (start < phrase.span().end() && " \t\n*_".indexOf(text.content().charAt(start)) >= 0) start++;
        return keep(new Piece.Prose(text.phrase(new Span(start, phrase.span().end()))));
    }

    private int point(int at, Piece.Point point) {
        var named = Labels.read(point.text());
        var sign = Signs.label(point.marker());
        Label label =
                switch (named.label()) {
                    case Label.Typed typed when followedByPoints(at) || stands(at, point) -> typed;
                    case Label.Challenge challenge when challenge.number() != null -> challenge;
                    case Label.Issue issue when issue.mark() != null -> issue;
                    case Label.Part part when isOfChallenge(sign) && stands(at, point) -> sign;
                    case Label.Part part when !(sign instanceof Label.Plain) && stands(at, point) -> part;
                    case Label.Challenge _,
                            Label.Issue _,
                            Label.Typed _,
                            Label.Part _,
                            Label.Numbered _,
                            Label.Plain _ -> stands(at, point) ? sign : new Label.Plain();
                };
        if (label instanceof Label.Plain || !Looks.isTitle(point.text())) return keep(point);
        return titled(at, new Head(0, label, named.title(), point.text(), point.span()));
    }

    /// "2a" names its challenge, so it heads an issue, whatever its words.
    private static boolean isOfChallenge(Label sign) {
        return sign instanceof Label.Issue(String word, String mark) && mark != null && mark.length() > 1;
    }

    private boolean followedByPoints(int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Point;
    }

    /// A numbered line is a heading when no line of the same list stands beside it and something else follows.
    private boolean stands(int at, Piece.Point point) {
        if (at + 1 >= pieces.size() || !Looks.isTitle(point.text())) return false;
        if (Signs.follow(at == 0 ? null : pieces.get(at - 1), point) || Signs.follow(point, pieces.get(at + 1)))
            return false;
        return !Looks.asks(point.text()) || Runs.mostlyAsks(pieces, at + 1);
    }

    /// Plain words that look like a title and lead to something.
    private boolean heads(int at, Phrase phrase) {
        if (!Looks.isPlainTitle(phrase.text()) || standsInRun(at, phrase) || answersLabel()) return false;
        if (Looks.asks(phrase.text())) return Runs.mostlyAsks(pieces, at + 1);
        for (int next = at + 1; next < Math.min(pieces.size(), at + 1 + (marked ? 1 : CHAIN)); next++)
            switch (pieces.get(next)) {
                case Piece.Point _, Piece.TableRow _ -> {
                    return true;
                }
                case Piece.Title _ -> {
                    return !marked;
                }
                case Piece.Prose prose -> {
                    if (isSubstance(prose.text())) return !marked;
                }
            }
        return false;
    }

    /// Right under "Doel" or "Stem van burgers" stands the goal or the voice, however short.
    private boolean answersLabel() {
        return !found.isEmpty()
                && found.getLast() instanceof Piece.Title(Head above)
                && above.label() instanceof Label.Part(var role)
                && (role == Label.Role.GOAL || role == Label.Role.VOICE || role == Label.Role.MAIN_QUESTION);
    }

    private static boolean isSubstance(String words) {
        return words.length() > LONG_PROSE
                || words.length() > 20 && ".?:".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /// Lines right under each other, all short: names, an address, a list without signs.
    private boolean standsInRun(int at, Phrase phrase) {
        return at > 0
                && pieces.get(at - 1) instanceof Piece.Prose above
                && !isSubstance(above.text())
                && newlines(above.span().end(), phrase.span().start()) < 2;
    }

    private int newlines(int from, int until) {
        int count = 0;
        for (int at = from; at < until && count < 2; at++) if (text.content().charAt(at) == '\n') count++;
        return count;
    }
}
