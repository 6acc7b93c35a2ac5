package nl.kenniskompas.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Kind;
import nl.kenniskompas.ingest.text.Writing;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/// Writes the nodes of a Markdown document as text and blocks. HTML inside it counts by its text only.
final class MarkdownWriter extends AbstractVisitor {
    private final Writing writing;
    private final Deque<Integer> tables = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();

    MarkdownWriter(Draft draft) {
        writing = new Writing(draft);
    }

    @Override
    public void visit(Heading heading) {
        block(new Kind.Heading(heading.getLevel()), heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(new Kind.Plain(), paragraph);
    }

    @Override
    public void visit(BulletList list) {
        list(list, -1);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        list(list, start == null ? 1 : start);
    }

    private void list(Node list, int number) {
        numbers.push(number);
        writing.begin(new Kind.Plain());
        visitChildren(list);
        writing.end();
        numbers.pop();
    }

    @Override
    public void visit(ListItem item) {
        int number = numbers.pop();
        numbers.push(number < 0 ? number : number + 1);
        block(new Kind.Item(numbers.size() - 1, number < 0 ? "-" : number + "."), item);
    }

    private void block(Kind kind, Node node) {
        writing.begin(kind);
        visitChildren(node);
        writing.end();
    }

    @Override
    public void visit(Text text) {
        writing.write(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        writing.write(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak soft) {
        writing.breakLine();
    }

    @Override
    public void visit(HardLineBreak hard) {
        writing.breakLine();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        plain(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        plain(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        plain(Jsoup.parse(html.getLiteral()).text());
    }

    @Override
    public void visit(HtmlInline html) {}

    private void plain(String text) {
        writing.begin(new Kind.Plain());
        writing.write(text);
        writing.end();
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof TableBlock)) {
            visitChildren(block);
            return;
        }
        tables.push(writing.beginTable());
        visitChildren(block);
        tables.pop();
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case TableRow row -> {
                writing.beginRow();
                visitChildren(row);
                writing.endRow(tables.getFirst());
            }
            case TableCell cell -> {
                writing.beginCell();
                visitChildren(cell);
                writing.endCell();
            }
            default -> visitChildren(node);
        }
    }
}
