package nl.kenniskompas.ingest.html;

import java.util.Set;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Kind;
import nl.kenniskompas.ingest.text.Writing;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Writes the elements of a page as text and blocks.
final class HtmlWriter {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "object",
            "embed",
            "iframe",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea");
    private static final Set<String> FURNITURE = Set.of("nav", "aside", "footer", "header", "figcaption");

    private final Draft draft;
    private final Writing writing;
    private int depth = -1;
    private boolean preformatted;

    HtmlWriter(Draft draft) {
        this.draft = draft;
        writing = new Writing(draft);
    }

    void write(Element body) {
        kids(body);
        draft.endPage();
    }

    private void kids(Element parent) {
        for (Node kid : parent.childNodes()) {
            if (kid instanceof TextNode text) text(text.getWholeText());
            else if (kid instanceof Element element) element(element);
        }
    }

    private void text(String text) {
        if (preformatted) writing.write(text);
        else writing.writeFolded(text);
    }

    private void element(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name) || element.hasAttr("hidden")) return;
        switch (name) {
            case "br" -> writing.breakLine();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(new Kind.Heading(name.charAt(1) - '0'), element);
            case "ul", "ol", "menu" -> list(element, name.equals("ol"));
            case "li" -> block(new Kind.Item(Math.max(0, depth), null), element);
            case "table" -> new HtmlTable(writing, this::kids).write(element);
            case "pre" -> preformatted(element);
            case "img" -> {}
            default -> {
                if (FURNITURE.contains(name) && !isPartOfArticle(element)) block(new Kind.Furniture(), element);
                else if (element.tag().isBlock()) block(new Kind.Plain(), element);
                else kids(element);
            }
        }
    }

    /// A header inside an article or section holds its heading; only the page's own is furniture.
    private static boolean isPartOfArticle(Element element) {
        return element.normalName().equals("header")
                && (element.closest("article, section, main") != null || element.selectFirst("h1") != null);
    }

    private void block(Kind kind, Element element) {
        writing.begin(kind);
        kids(element);
        writing.end();
    }

    private void list(Element list, boolean numbered) {
        writing.begin(new Kind.Plain());
        depth++;
        int number = start(list);
        for (Node kid : list.childNodes()) {
            if (kid instanceof TextNode text) text(text.getWholeText());
            if (!(kid instanceof Element item)) continue;
            if (!item.normalName().equals("li")) element(item);
            else block(new Kind.Item(depth, numbered ? marker(number++, list) : bullet(list)), item);
        }
        depth--;
        writing.end();
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private static String marker(int number, Element list) {
        boolean lettered = list.attr("type").equalsIgnoreCase("a") && number <= 26;
        return (lettered ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number)) + ".";
    }

    private static @Nullable String bullet(Element list) {
        String style = list.attr("style").replace(" ", "");
        return style.contains("list-style-type:none") || style.contains("list-style:none") ? null : "-";
    }

    private void preformatted(Element element) {
        boolean outer = preformatted;
        preformatted = true;
        block(new Kind.Plain(), element);
        preformatted = outer;
    }
}
