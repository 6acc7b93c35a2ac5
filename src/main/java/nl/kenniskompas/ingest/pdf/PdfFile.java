package nl.kenniskompas.ingest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads a PDF.
public final class PdfFile {
    private PdfFile() {}

    /// @throws Refused when it is protected, broken, without text, or passes a limit
    public static void read(Path file, Limits limits, Draft draft) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > limits.pages())
                throw new Refused(
                        Problem.TOO_MANY_PAGES, document.getNumberOfPages() + " pages, the limit is " + limits.pages());
            write(document, words(document, limits), draft);
        } catch (InvalidPasswordException locked) {
            throw new Refused(Problem.ENCRYPTED, "");
        } catch (IOException broken) {
            throw new Refused(Problem.BROKEN, String.valueOf(broken.getMessage()));
        }
        if (draft.substance(1) == 0) throw new Refused(Problem.NO_TEXT, draft.page() - 1 + " pages");
    }

    private static List<PageWords> words(PDDocument document, Limits limits) throws IOException {
        var streams = new StreamSizes(limits);
        var collector = new WordCollector(document, streams);
        var pages = new ArrayList<PageWords>();
        long characters = 0;
        for (PDPage page : document.getPages()) {
            streams.check(page);
            PageWords words = collector.read(page);
            for (Word word : words.words()) characters += word.text().length() + 1;
            if (characters > limits.characters())
                throw new Refused(Problem.TOO_LARGE, "more than " + limits.characters() + " characters of text");
            pages.add(words);
        }
        return pages;
    }

    private static void write(PDDocument document, List<PageWords> words, Draft draft) throws IOException {
        if (TaggedPdf.read(document, words, draft)) return;
        Geometry.read(words.stream().map(Page::of).toList(), draft);
    }
}
