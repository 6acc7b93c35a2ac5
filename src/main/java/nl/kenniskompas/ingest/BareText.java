package nl.kenniskompas.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/// What the well-known libraries do to get the bare text of a file: the baseline of the bench.
final class BareText {
    private BareText() {}

    static int read(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) return pdf(file);
        if (name.endsWith(".docx")) return word(file);
        if (name.endsWith(".html")) return Jsoup.parse(file.toFile()).text().length();
        return Files.readString(file).length();
    }

    private static int pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper().writeText(document, Writer.nullWriter());
            return document.getNumberOfPages();
        }
    }

    private static int word(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var document = new XWPFDocument(in);
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().length();
        }
    }
}
