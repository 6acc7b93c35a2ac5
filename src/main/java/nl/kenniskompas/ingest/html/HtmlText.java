package nl.kenniskompas.ingest.html;

import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads an HTML page.
public final class HtmlText {
    private static final int DEEPEST = 256;

    private HtmlText() {}

    /// @throws Refused when it has no text
    public static void read(String html, Draft draft) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        new HtmlWriter(draft).write(page.body());
        if (draft.substance(1) == 0) throw new Refused(Problem.NO_TEXT, "");
    }
}
