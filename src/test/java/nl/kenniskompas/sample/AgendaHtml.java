package nl.kenniskompas.sample;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kenniskompas.sample.SampleAgenda.Block;
import nl.kenniskompas.sample.SampleAgenda.Challenge;
import nl.kenniskompas.sample.SampleAgenda.Chapter;
import nl.kenniskompas.sample.SampleAgenda.Fill;
import nl.kenniskompas.sample.SampleAgenda.Item;
import nl.kenniskompas.sample.SampleAgenda.Items;
import nl.kenniskompas.sample.SampleAgenda.Note;
import nl.kenniskompas.sample.SampleAgenda.Paragraph;
import nl.kenniskompas.sample.SampleAgenda.Prose;
import nl.kenniskompas.sample.SampleAgenda.Steps;
import nl.kenniskompas.sample.SampleAgenda.Subheading;

/// The agenda as one page of XHTML, to be printed.
final class AgendaHtml {
    private final SampleAgenda agenda;

    private AgendaHtml(SampleAgenda agenda) {
        this.agenda = agenda;
    }

    static String of(SampleAgenda agenda, String css) {
        return new AgendaHtml(agenda).page(css);
    }

    private String page(String css) {
        var chapters = agenda.chapters().stream().map(this::chapter).collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head><title>%s</title><meta name="subject" content="%s"/><meta name="author" content="%s"/>
                <bookmarks>%s</bookmarks>
                <style>%s</style></head>
                <body>%s
                %s</body></html>
                """.formatted(
                        meta("titel"),
                        meta("ondertitel"),
                        meta("organisatie"),
                        each(
                                agenda.chapters(),
                                one -> "<bookmark name=\"" + text(one.heading()) + "\" href=\"#" + id(one) + "\"/>"),
                        css,
                        cover(),
                        chapters);
    }

    private String cover() {
        return """
                <div class="cover"><p class="house">%s</p>
                <div class="name">%s</div>
                <p class="under">%s</p>
                <p class="sample">%s</p></div>
                """.formatted(meta("organisatie"), meta("titel"), meta("ondertitel"), meta("voorbeeld"));
    }

    private String chapter(Chapter chapter) {
        var start = "<div class=\"chapter " + id(chapter) + "\"><h1 id=\"" + id(chapter) + "\">";
        return switch (chapter) {
            case Prose prose -> start + text(prose.heading()) + "</h1>" + prose(prose) + "</div>";
            case Challenge challenge ->
                start + "<span class=\"kind\">" + challenge.kind() + " " + challenge.number() + ":</span> "
                        + text(challenge.title()) + "</h1>" + new ChallengeHtml(challenge).body() + "</div>";
        };
    }

    private String prose(Prose prose) {
        var html = new StringBuilder();
        var inColumns = false;
        for (var block : prose.blocks()) {
            html.append(inColumns && block instanceof Items items ? columns(items) : block(block, prose));
            inColumns = block instanceof Fill fill && fill.name().equals("organisaties");
        }
        return html.toString();
    }

    private String block(Block block, Prose prose) {
        return switch (block) {
            case Paragraph paragraph -> "<p>" + noted(paragraph.text(), prose) + "</p>";
            case Subheading heading -> "<h2>" + text(heading.text()) + "</h2>";
            case Steps steps -> "<ol>" + each(steps.steps(), one -> "<li>" + noted(one, prose) + "</li>") + "</ol>";
            case Items items -> list(items.items(), 0);
            case Note note -> "";
            case Fill fill -> fill(fill.name());
        };
    }

    private String fill(String name) {
        return switch (name) {
            case "inhoud" -> "<ul class=\"toc\">" + each(agenda.chapters(), this::entry) + "</ul>";
            case "opgaven" -> "<ol>" + each(agenda.challenges(), one -> "<li>" + text(one.title()) + "</li>") + "</ol>";
            case "overzicht" ->
                each(agenda.challenges(), one -> new ChallengeHtml(one).overview(agenda.meta("burgerstem")));
            default -> "";
        };
    }

    private String entry(Chapter chapter) {
        if (chapter.heading().equals("Inhoudsopgave")) {
            return "";
        }
        return "<li><a href=\"#" + id(chapter) + "\">" + text(chapter.heading()) + "</a></li>";
    }

    private String noted(String words, Prose prose) {
        var html = text(words);
        for (var block : prose.blocks()) {
            if (block instanceof Note note) {
                var number = note.number();
                html = html.replace(
                        "[^" + number + "]",
                        "<sup>" + number + "</sup><span class=\"footnote\">" + number + " " + text(note.text())
                                + "</span>");
            }
        }
        return html;
    }

    private static String list(List<Item> items, int depth) {
        var html = new StringBuilder("<ul class=\"depth" + depth + "\">");
        for (var at = 0; at < items.size(); at++) {
            if (items.get(at).depth() == depth) {
                var end = at + 1;
                while (end < items.size() && items.get(end).depth() > depth) {
                    end++;
                }
                var below = items.subList(at + 1, end);
                html.append("<li>").append(text(items.get(at).text()));
                html.append(below.isEmpty() ? "" : list(below, depth + 1)).append("</li>");
            }
        }
        return html.append("</ul>").toString();
    }

    private static String columns(Items items) {
        var half = (items.items().size() + 1) / 2;
        var rows = new StringBuilder(
                "<table class=\"names\"><thead><tr><th>Organisatie</th><th>Organisatie</th></tr></thead><tbody>");
        for (var row = 0; row < half; row++) {
            var right = row + half < items.items().size()
                    ? items.items().get(row + half).text()
                    : "";
            rows.append("<tr><td>").append(text(items.items().get(row).text())).append("</td><td>");
            rows.append(text(right)).append("</td></tr>");
        }
        return rows.append("</tbody></table>").toString();
    }

    private String id(Chapter chapter) {
        return "h" + agenda.chapters().indexOf(chapter);
    }

    private String meta(String key) {
        return text(agenda.meta(key));
    }

    static <T> String each(List<T> things, Function<T, String> html) {
        return things.stream().map(html).collect(Collectors.joining());
    }

    static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
