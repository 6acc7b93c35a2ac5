package nl.kenniskompas.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.SourceText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words that a tagged file leaves untagged.
class UntaggedTest {
    private static final Path TAGGED = Path.of("src/main/resources/sample/kennisagenda-2027-2030.pdf");
    private static final String STAMP = "Vastgesteld door de bestuursraad",
            REMARK = "Deze zin staat in geen enkele tag";

    @TempDir
    Path folder;

    @Test
    void standWhereThePageShowsThem() throws IOException {
        SourceText text = with(0, 1);
        assertThat(text.blocks())
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> text.read(block.span()))
                .contains(STAMP, REMARK);
        int remark = text.content().indexOf(REMARK);
        assertThat(text.pageOf(text.content().indexOf(STAMP))).isEqualTo(1);
        assertThat(text.pageOf(remark)).isEqualTo(2);
        assertThat(remark).isGreaterThan(text.content().indexOf("De minister van Samenleven"));
        assertThat(text.pages()).hasSize(26);
    }

    @Test
    void areNoTextWhenTheyReturnOnEveryPage() throws IOException {
        SourceText text = with(3, 9);
        assertThat(text.blocks())
                .filteredOn(block -> text.read(block.span()).equals(STAMP))
                .hasSize(7)
                .allMatch(Block.Furniture.class::isInstance);
    }

    /// A stamp at the top of these pages, and a remark at the foot of the text of the last one.
    private SourceText with(int first, int last) throws IOException {
        Path file = folder.resolve("stamped.pdf");
        try (PDDocument document = Loader.loadPDF(TAGGED.toFile())) {
            for (int page = first; page <= last; page++) print(document, page, STAMP, 815);
            print(document, last, REMARK, 150);
            document.save(file.toFile());
        }
        var draft = new Draft(Limits.DEFAULT);
        PdfFile.read(file, Limits.DEFAULT, draft);
        return draft.finish("application/pdf");
    }

    private static void print(PDDocument document, int page, String words, float y) throws IOException {
        try (var content = new PDPageContentStream(document, document.getPage(page), AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 10);
            content.newLineAtOffset(80, y);
            content.showText(words);
            content.endText();
        }
    }
}
