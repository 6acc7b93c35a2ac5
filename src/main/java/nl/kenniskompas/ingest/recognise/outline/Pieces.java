package nl.kenniskompas.ingest.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Span;

/// From blocks to pieces: furniture and notes out, sentences that a page cut in two joined again.
final class Pieces {
    private static final int SHORT_POINT = 15;

    private final Manuscript text;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Manuscript text) {
        this.text = text;
    }

    static List<Piece> of(Manuscript text) {
        var all = new Pieces(text);
        text.source().blocks().forEach(all::add);
        return all.pieces;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(int level, Span span) -> title(level, span);
            case Block.Paragraph(Span span) -> prose(text.phrase(span));
            case Block.Item(int depth, String marker, Span span) ->
                pieces.add(new Piece.Point(depth, marker, text.phrase(span)));
            case Block.Row row -> row(row);
            case Block.Note _, Block.Furniture _ -> {}
        }
    }

    private void title(int level, Span span) {
        var words = text.words(span);
        if (words.isEmpty()) return;
        var named = Labels.read(words);
        pieces.add(new Piece.Title(new Head(Math.max(1, level), named.label(), named.title(), words, span)));
    }

    private void prose(Phrase phrase) {
        if (phrase.text().isEmpty()) return;
        if (pieces.isEmpty() || !Character.isLowerCase(phrase.text().charAt(0))) {
            pieces.add(new Piece.Prose(phrase));
            return;
        }
        if (pieces.size() > 1
                && pieces.getLast() instanceof Piece.Prose number
                && isNumber(number.text())
                && isCutBefore()) pieces.removeLast();
        switch (pieces.getLast()) {
            case Piece.Prose above
            when isOpen(above.text()) -> pieces.set(pieces.size() - 1, new Piece.Prose(joined(above.phrase(), phrase)));
            case Piece.Point above
            when isOpen(above.text()) ->
                pieces.set(
                        pieces.size() - 1,
                        new Piece.Point(above.depth(), above.marker(), joined(above.phrase(), phrase)));
            case Piece.Prose _, Piece.Point _, Piece.Title _, Piece.TableRow _ -> pieces.add(new Piece.Prose(phrase));
        }
    }

    /// Only a sentence of some length is cut by a page; a short line without a full stop is a title.
    private static boolean isOpen(String words) {
        return words.length() > 40 && words.length() < 4000 && ".?!:;".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static boolean isOpenPoint(String words) {
        return words.length() > SHORT_POINT
                && words.length() < 4000
                && ".?!:;".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static boolean isNumber(String words) {
        return words.length() <= 3 && words.chars().allMatch(Character::isDigit);
    }

    /// The piece before the page number is a sentence without its end.
    private boolean isCutBefore() {
        return switch (pieces.get(pieces.size() - 2)) {
            case Piece.Prose above -> isOpen(above.text());
            case Piece.Point above -> isOpenPoint(above.text());
            case Piece.Title _, Piece.TableRow _ -> false;
        };
    }

    private static Phrase joined(Phrase first, Phrase second) {
        var start = first.text().endsWith("-")
                ? first.text().substring(0, first.text().length() - 1)
                : first.text() + " ";
        return new Phrase(start + second.text(), first.span().with(second.span()));
    }

    private void row(Block.Row row) {
        var boxes = row.cells().stream().map(this::box).toList();
        if (boxes.stream().allMatch(b -> b.text().isEmpty())) return;
        boolean alone = boxes.stream().skip(1).allMatch(b -> b.text().isEmpty());
        var first = boxes.getFirst();
        if (alone && (boxes.size() == 1 || !(Labels.read(first.text()).label() instanceof Label.Plain)))
            prose(first.phrase());
        else if (isLabelled(boxes)) boxes.forEach(box -> prose(box.phrase()));
        else pieces.add(new Piece.TableRow(row.table(), boxes, row.span()));
    }

    /// "Doel:", a tab, and the goal: a label with its text, not a table.
    private static boolean isLabelled(List<Piece.Box> boxes) {
        return boxes.size() == 2
                && boxes.getFirst().text().endsWith(":")
                && Labels.read(boxes.getFirst().text()).label() instanceof Label.Part(var role)
                && (role == Label.Role.GOAL || role == Label.Role.VOICE)
                && Labels.read(boxes.getLast().text()).label() instanceof Label.Plain;
    }

    private Piece.Box box(Block.Cell cell) {
        var parts = new ArrayList<Span>();
        cell.blocks().forEach(block -> parts.addAll(spans(block)));
        if (parts.isEmpty() && !cell.span().isEmpty()) parts.add(cell.span());
        return new Piece.Box(text.phrase(cell.span()), List.copyOf(parts));
    }

    /// A table inside a cell gives its cells.
    private static List<Span> spans(Block block) {
        return switch (block) {
            case Block.Row inner -> inner.cells().stream().map(Block.Cell::span).toList();
            case Block.Note _, Block.Furniture _ -> List.of();
            case Block.Heading _, Block.Paragraph _, Block.Item _ -> List.of(block.span());
        };
    }
}
