package nl.kenniskompas.ingest.html;

import java.util.List;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// Reads Markdown, with tables.
public final class MarkdownText {
    private MarkdownText() {}

    /// @throws Refused when it has no text
    public static void read(String markdown, Draft draft) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        document.accept(new MarkdownWriter(draft));
        draft.endPage();
        if (draft.substance(1) == 0) throw new Refused(Problem.NO_TEXT, "");
    }
}
