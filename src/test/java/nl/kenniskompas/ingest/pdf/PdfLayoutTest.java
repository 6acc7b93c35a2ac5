package nl.kenniskompas.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfLayoutTest {
    private static final String LINES =
            "De gemeente onderzoekt dit jaar hoe mensen werken en leren in de stad. ".repeat(8);

    @TempDir
    Path folder;

    @Test
    void readsTheLeftColumnBeforeTheRight() throws IOException {
        String column = "<div style='position:absolute;top:%dmm;left:%dmm;width:70mm'>%s</div>";
        SourceText text = read(column.formatted(40, 85, "Rechtsbegin. " + LINES)
                + column.formatted(40, 0, "Linksbegin. " + LINES + "Linkseinde."));
        String content = text.content();
        assertThat(content.indexOf("Linksbegin")).isLessThan(content.indexOf("Linkseinde"));
        assertThat(content.indexOf("Linkseinde")).isLessThan(content.indexOf("Rechtsbegin"));
    }

    @Test
    void makesRowsOfARuledTableWithItsLists() throws IOException {
        SourceText text = read("<table><tr><td>Soort</td><td>Vragen</td></tr>"
                + "<tr><td>Verkennend</td><td><ul><li>Wat speelt er?</li><li>Bij wie?</li></ul></td></tr></table>");
        List<Block.Row> rows = blocks(text, Block.Row.class);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).cells().get(1).blocks())
                .allSatisfy(block -> assertThat(block).isInstanceOf(Block.Item.class))
                .extracting(block -> text.read(block.span()))
                .containsExactly("Wat speelt er?", "Bij wie?");
    }

    @Test
    void tellsHeadingsByTheirSize() throws IOException {
        SourceText text = read("<h1>De agenda</h1><p>" + LINES + "</p><h2>Een deel</h2><p>" + LINES + "</p>");
        assertThat(blocks(text, Block.Heading.class))
                .extracting(heading -> heading.level() + " " + text.read(heading.span()))
                .contains("1 De agenda", "2 Een deel");
        assertThat(blocks(text, Block.Paragraph.class)).hasSize(2);
    }

    @Test
    void keepsHeadsAndPageNumbersOutOfAParagraphThatRunsOn() throws IOException {
        SourceText text = read("<p>" + LINES.repeat(14).replace(". ", ", ") + "</p>");
        assertThat(text.pages().size()).isGreaterThan(1);
        assertThat(blocks(text, Block.Paragraph.class)).hasSize(1);
        assertThat(blocks(text, Block.Furniture.class))
                .extracting(block -> text.read(block.span()))
                .contains("Een lopende kop", "1", "2");
    }

    @Test
    void readsBrokenWordsWhole() throws IOException {
        SourceText text = read("<p style='width:60mm'>Dit is een arbeids-<br/>markt met beleid, en een leer-<br/>"
                + "en werkplek, van noord-<br/>Holland tot hier. De arbeidsmarkt groeit.</p>");
        assertThat(text.content()).contains("arbeids-\nmarkt");
        assertThat(text.read(blocks(text, Block.Paragraph.class).getFirst().span()))
                .contains("een arbeidsmarkt met", "leer- en werkplek", "noord-Holland");
    }

    private static <T extends Block> List<T> blocks(SourceText text, Class<T> kind) {
        return text.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private SourceText read(String body) throws IOException {
        String style = "@page{size:A4;margin:25mm;@top-center{content:'Een lopende kop'}"
                + "@bottom-center{content:counter(page)}} body{font:10pt serif} h1{font-size:20pt} h2{font-size:14pt}"
                + "table{border-collapse:collapse} td{border:0.5pt solid black;padding:3pt}";
        Path file = folder.resolve("a.pdf");
        try (var out = Files.newOutputStream(file)) {
            new PdfRendererBuilder()
                    .withHtmlContent(
                            "<html><head><title>x</title><style>" + style + "</style></head><body>" + body
                                    + "</body></html>",
                            null)
                    .toStream(out)
                    .run();
        }
        var draft = new Draft(Limits.DEFAULT);
        PdfFile.read(file, Limits.DEFAULT, draft);
        return draft.finish("application/pdf");
    }
}
