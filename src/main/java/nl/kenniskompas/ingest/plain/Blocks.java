package nl.kenniskompas.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Span;

/// Puts lines together to blocks. Looks one line back only, so the work grows with the text and no faster.
final class Blocks {
    private static final Pattern NOTE = Pattern.compile("([⁰¹²³⁴-⁹]{1,3}|\\[\\^?\\d{1,3}\\]:)[ \\t]*(?=\\S)");
    private static final Pattern HASHES = Pattern.compile("(#{1,6})[ \\t]+(?=\\S)");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)(?:pagina|page|blz\\.?|p\\.)\\s*\\d{1,4}(?:\\s*(?:van|of|/)\\s*\\d{1,4})?|\\d{1,4}\\s*/\\s*\\d{1,4}");
    private static final int LONGEST_TITLE = 150;

    private final String content;
    private final List<Line> lines;
    private final Wrap wrap;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> margins = new ArrayList<>();
    private int table = -1;
    private Line previous = new Line(0, new Span(0, 0), 0);
    private boolean blankAbove = true;

    Blocks(String content, List<Line> lines) {
        this.content = content;
        this.lines = lines;
        this.wrap = Wrap.of(content, lines);
    }

    List<Block> all() {
        for (Line line : lines) {
            if (line.isEmpty(content)) {
                blankAbove = true;
            } else {
                add(line);
                previous = line;
                blankAbove = false;
            }
        }
        return blocks;
    }

    private void add(Line line) {
        if (isRule(line.span())) underline(line);
        else if (Rows.isPiped(content, line)) row(Rows.piped(content, tableNumber(), trimmed(line)));
        else if (headed(line) || noted(line) || paged(line)) return;
        else if (rowed(line) || itemed(line) || gapped(line)) return;
        else if (!continued(line)) put(new Block.Paragraph(trimmed(line)), line.indent());
    }

    private boolean isNumber(Span words) {
        return words.length() <= 3
                && content.substring(words.start(), words.end()).chars().allMatch(Character::isDigit);
    }

    private Span trimmed(Line line) {
        int end = line.span().end();
        while (end > line.span().start() && Line.isBlank(content.charAt(end - 1))) end--;
        return new Span(line.span().start(), end);
    }

    private void put(Block block, int margin) {
        blocks.add(block);
        margins.add(margin);
    }

    /// Dashes under a title make it a heading; anywhere else they are a line between parts of a table or a page.
    private boolean isRule(Span line) {
        int signs = 0;
        for (int at = line.start(); at < line.end(); at++) {
            char c = content.charAt(at);
            if ("-=_|+:*~".indexOf(c) >= 0) signs++;
            else if (!Line.isBlank(c)) return false;
        }
        return signs >= 3;
    }

    private void underline(Line rule) {
        char sign = content.charAt(rule.span().start());
        if (blankAbove || blocks.isEmpty() || sign != '=' && sign != '-') return;
        if (blocks.getLast() instanceof Block.Paragraph(var span)
                && span.length() <= LONGEST_TITLE
                && span.end() >= previous.span().start()
                && content.indexOf('|', rule.span().start(), rule.span().end()) < 0
                && content.indexOf('\t', rule.span().start(), rule.span().end()) < 0)
            blocks.set(blocks.size() - 1, new Block.Heading(sign == '=' ? 1 : 2, span));
    }

    private boolean headed(Line line) {
        var found =
                HASHES.matcher(content).region(line.span().start(), line.span().end());
        if (!found.lookingAt()) return false;
        int end = trimmed(line).end();
        while (end > found.end() && (content.charAt(end - 1) == '#' || Line.isBlank(content.charAt(end - 1)))) end--;
        put(new Block.Heading(found.group(1).length(), new Span(found.end(), Math.max(found.end(), end))), 0);
        return true;
    }

    private boolean noted(Line line) {
        var found =
                NOTE.matcher(content).region(line.span().start(), line.span().end());
        if (!found.lookingAt()) return false;
        put(
                new Block.Note(
                        found.group(1),
                        new Span(
                                found.end(), Math.max(found.end(), trimmed(line).end()))),
                0);
        return true;
    }

    private boolean paged(Line line) {
        if (line.span().length() > 40) return false;
        if (!PAGE.matcher(line.words(content)).matches()) return false;
        put(new Block.Furniture(trimmed(line)), 0);
        return true;
    }

    private boolean rowed(Line line) {
        boolean afterRow = !blankAbove && !blocks.isEmpty() && blocks.getLast() instanceof Block.Row;
        if (!Rows.isTabbed(content, line.from(), line, afterRow)) return false;
        var marker = Marker.at(content, trimmed(line));
        if (marker.isPresent()
                && content.indexOf('\t', marker.get().end(), line.span().end()) < 0) return false;
        row(Rows.tabbed(
                content,
                tableNumber(),
                new Span(
                        afterRow ? line.from() : line.span().start(),
                        line.span().end())));
        return true;
    }

    /// Under a row whose columns stand apart by spaces, words that stand as far in go on in its last cell.
    private boolean gapped(Line line) {
        var words = trimmed(line);
        if (Rows.isGapped(content, words)) {
            var row = Rows.gapped(content, tableNumber(), words);
            put(row, row.cells().getLast().span().start() - line.from());
            return true;
        }
        boolean under =
                !blankAbove && !blocks.isEmpty() && margins.getLast() > 8 && line.indent() >= margins.getLast() - 2;
        if (!under || !(blocks.getLast() instanceof Block.Row row)) return false;
        blocks.set(blocks.size() - 1, Rows.longer(row, words.end()));
        return true;
    }

    private int tableNumber() {
        boolean goesOn = !blocks.isEmpty() && blocks.getLast() instanceof Block.Row && !blankAbove;
        return goesOn ? table : ++table;
    }

    private void row(Block.Row row) {
        put(row, 0);
    }

    private boolean itemed(Line line) {
        var words = trimmed(line);
        var marker = Marker.at(content, words);
        if (marker.isEmpty()) return false;
        int depth = 0;
        for (int at = blocks.size() - 1; at >= 0 && blocks.get(at) instanceof Block.Item above; at--)
            if (margins.get(at) < line.indent()) {
                depth = above.depth() + 1;
                break;
            } else if (margins.get(at) == line.indent()) {
                depth = above.depth();
                break;
            }
        put(new Block.Item(depth, marker.get().sign(), new Span(marker.get().end(), words.end())), line.indent());
        return true;
    }

    private boolean continued(Line line) {
        if (blankAbove || blocks.isEmpty()) return false;
        int end = trimmed(line).end();
        Block longer =
                switch (blocks.getLast()) {
                    case Block.Paragraph(var span)
                    when goesOn(line) -> new Block.Paragraph(new Span(span.start(), end));
                    case Block.Item(var depth, var marker, var span)
                    when line.indent() > margins.getLast() || goesOn(line) ->
                        new Block.Item(depth, marker, new Span(span.start(), end));
                    case Block.Note(var label, var span)
                    when goesOn(line) -> new Block.Note(label, new Span(span.start(), end));
                    case Block.Row row
                    when Character.isLowerCase(content.charAt(line.span().start())) -> Rows.longer(row, end);
                    case Block.Paragraph _,
                            Block.Item _,
                            Block.Row _,
                            Block.Note _,
                            Block.Heading _,
                            Block.Furniture _ -> null;
                };
        if (longer == null) return false;
        blocks.set(blocks.size() - 1, longer);
        return true;
    }

    private boolean goesOn(Line line) {
        if (isNumber(trimmed(previous))) return false;
        return wrap.goesOn(trimmed(previous), previous.indent(), trimmed(line));
    }
}
