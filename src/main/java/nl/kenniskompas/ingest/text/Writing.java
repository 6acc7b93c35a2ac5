package nl.kenniskompas.ingest.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Writes running text with structure around it, as formats with elements have it, into a [Draft]. Text gathers in one
/// block until an element begins or ends.
public final class Writing {
    /// An element that is open. Only its first block has its kind: a second paragraph of an item is a paragraph.
    private static final class Element {
        private final Kind kind;
        private boolean spent;

        Element(Kind kind) {
            this.kind = kind;
        }

        Kind take() {
            boolean once = kind instanceof Kind.Item || kind instanceof Kind.Note;
            Kind taken = spent && once ? new Kind.Plain() : kind;
            spent = true;
            return taken;
        }
    }

    private final Draft draft;
    private final Deque<Element> elements = new ArrayDeque<>();
    private final Deque<List<Block.Cell>> rows = new ArrayDeque<>();
    private final Deque<Integer> cellStarts = new ArrayDeque<>();
    private int start = -1;
    private Kind kind = new Kind.Plain();
    private Kind before = new Kind.Plain();
    private int tables;

    public Writing(Draft draft) {
        this.draft = draft;
        elements.push(new Element(new Kind.Plain()));
    }

    public boolean isOpen() {
        return start >= 0;
    }

    public boolean inCell() {
        return !cellStarts.isEmpty();
    }

    public void begin(Kind next) {
        close();
        boolean inherits = next instanceof Kind.Plain;
        elements.push(inherits ? elements.getFirst() : new Element(next));
    }

    public void end() {
        close();
        elements.pop();
    }

    /// Text as it is; white space alone opens no block.
    public void write(CharSequence text) {
        if (start < 0) {
            if (text.chars().allMatch(Character::isWhitespace)) return;
            open();
        }
        draft.write(text);
    }

    /// Text in which white space is folded to single spaces, as browsers do.
    public void writeFolded(String text) {
        var folded = new StringBuilder(text.length());
        boolean space = start < 0 || draft.endsWithSpace();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!isSpace) folded.append(c);
            else if (!space) folded.append(' ');
            space = isSpace;
        }
        write(folded);
    }

    public void breakLine() {
        if (start >= 0) draft.write("\n");
    }

    private void open() {
        kind = elements.getFirst().take();
        separate();
        if (kind instanceof Kind.Item(int _, String marker) && marker != null) draft.write(marker + " ");
        if (kind instanceof Kind.Note(String label) && !label.isEmpty()) draft.write(label + " ");
        start = draft.at();
    }

    private void separate() {
        boolean first = inCell() && draft.at() == cellStarts.getFirst();
        if (first) return;
        boolean list = kind instanceof Kind.Item && before instanceof Kind.Item;
        if (inCell() || list) draft.line();
        else draft.gap();
    }

    private void close() {
        if (start < 0) return;
        Span span = draft.since(start);
        start = -1;
        before = kind;
        if (!span.isEmpty()) draft.add(block(kind, span));
    }

    private static Block block(Kind kind, Span span) {
        return switch (kind) {
            case Kind.Plain() -> new Block.Paragraph(span);
            case Kind.Heading(int level) -> new Block.Heading(level, span);
            case Kind.Item(int depth, var marker) -> new Block.Item(depth, marker, span);
            case Kind.Note(String label) -> new Block.Note(label, span);
            case Kind.Furniture() -> new Block.Furniture(span);
        };
    }

    /// @return the table's number, for its rows
    public int beginTable() {
        close();
        if (!inCell()) draft.gap();
        return tables++;
    }

    public void beginRow() {
        close();
        if (rows.isEmpty()) draft.line();
        else if (cellStarts.isEmpty() || draft.at() != cellStarts.getFirst()) draft.line();
        rows.push(new ArrayList<>());
    }

    public void endRow(int table) {
        List<Block.Cell> cells = rows.pop();
        boolean filled = cells.stream().anyMatch(cell -> !cell.span().isEmpty());
        if (filled) draft.add(new Block.Row(table, List.copyOf(cells)));
        draft.line();
        before = new Kind.Plain();
    }

    public void beginCell() {
        close();
        if (!rows.getFirst().isEmpty()) draft.write("\t");
        cellStarts.push(draft.at());
        draft.beginCell();
        elements.push(new Element(new Kind.Plain()));
    }

    public void endCell() {
        close();
        elements.pop();
        int from = cellStarts.pop();
        rows.getFirst().add(new Block.Cell(draft.since(from), draft.endCell()));
    }

    /// A place that a wider or higher neighbour covers.
    public void emptyCell() {
        beginCell();
        endCell();
    }
}
