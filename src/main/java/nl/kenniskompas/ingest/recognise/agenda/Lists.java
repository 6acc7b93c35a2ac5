package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Labels;
import nl.kenniskompas.ingest.recognise.outline.Looks;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;
import nl.kenniskompas.ingest.recognise.question.Signals;
import nl.kenniskompas.ingest.recognise.question.Splitting;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// Lists of questions. A list says by its heading, its lead-in or its items that it is one.
final class Lists {
    private static final double MOST = 0.5, SOME = 0.25;
    private static final int FAR = 50;

    private final Manuscript text;
    private final Finds finds;
    private final Doubts doubts;

    Lists(Manuscript text, Finds finds, Doubts doubts) {
        this.text = text;
        this.finds = finds;
        this.doubts = doubts;
    }

    void read(List<Piece.Point> points, Section section, Mode mode, String lead) {
        if (mode == Mode.ISSUES || mode == Mode.OPEN && Signals.issuesFollow(lead) && isInChallenge(section))
            issues(points);
        else if (isQuestions(points, mode, lead))
            questions(points, mode == Mode.QUESTIONS || Signals.questionsFollow(lead));
        else unused(points, mode);
    }

    private static boolean isInChallenge(Section section) {
        for (Section at = section; at != null; at = at.parent())
            if (at.head().label() instanceof Label.Challenge) return true;
        return false;
    }

    private void issues(List<Piece.Point> points) {
        for (var point : points)
            for (Span part : Splitting.parts(text.content(), point.span())) finds.add(Found.Kind.LISTED_ISSUE, part);
    }

    private static boolean isQuestions(List<Piece.Point> points, Mode mode, String lead) {
        double share =
                (double) points.stream().filter(p -> p.text().indexOf('?') >= 0).count() / points.size();
        if (mode == Mode.QUESTIONS)
            return lead.isEmpty() || share > 0 || Signals.questionsFollow(lead) || !lead.endsWith(":");
        if (!lead.isEmpty() && Signals.questionsFollow(lead)) return true;
        return share >= (mode == Mode.ISSUE ? SOME : MOST) && !isMenu(points);
    }

    /// Links of a site: a few words each, with at most one that asks.
    private static boolean isMenu(List<Piece.Point> points) {
        return points.size() > 1
                && points.stream().filter(p -> p.text().indexOf('?') >= 0).count() < 2
                && points.stream().allMatch(p -> p.text().length() < 30);
    }

    private void questions(List<Piece.Point> points, boolean sure) {
        Head topic = null;
        for (int at = 0; at < points.size() && !finds.isFull(); at++) {
            var point = points.get(at);
            if (point.depth() == 0) topic = null;
            if (holdsList(points, at)) topic = topic(point);
            else if (isElaboration(points, at)) continue;
            else item(point, sure, topic);
        }
    }

    /// An item with asking items under it is what they are about.
    private static boolean holdsList(List<Piece.Point> points, int at) {
        int under = at + 1, asking = 0;
        for (;
                under < points.size()
                        && points.get(under).depth() > points.get(at).depth();
                under++) if (Looks.asks(points.get(under).text())) asking++;
        int all = under - at - 1;
        return all > 0
                && asking * 2 >= all
                && (all > 1 || !Looks.asks(points.get(at).text()));
    }

    /// Items without a question under one that asks only explain it.
    private static boolean isElaboration(List<Piece.Point> points, int at) {
        if (points.get(at).depth() == 0 || points.get(at).text().indexOf('?') >= 0) return false;
        for (int above = at - 1; above >= Math.max(0, at - FAR); above--)
            if (points.get(above).depth() < points.get(at).depth())
                return Looks.asks(points.get(above).text());
        return false;
    }

    private static Head topic(Piece.Point point) {
        var named = Labels.read(point.text());
        return new Head(0, named.label(), named.title(), point.text(), point.span());
    }

    private void item(Piece.Point point, boolean sure, @Nullable Head topic) {
        for (Span part : Splitting.parts(text.content(), point.span())) {
            var words = text.words(part);
            if (words.indexOf('?') >= 0 || Signals.asking(words) || sure && !Signals.remark(words)) add(part, topic);
            else doubts.add("list-item-unused", part, words);
        }
    }

    private void add(Span part, @Nullable Head topic) {
        if (topic == null) {
            finds.question(part);
            return;
        }
        var chain = new ArrayList<>(finds.chain());
        chain.add(topic);
        finds.question(part, finds.type(), List.copyOf(chain));
    }

    private void unused(List<Piece.Point> points, Mode mode) {
        if (mode != Mode.QUESTIONS && mode != Mode.ISSUE) return;
        for (var point : points)
            if (point.text().indexOf('?') >= 0) doubts.add("question-unused", point.span(), point.text());
    }
}
