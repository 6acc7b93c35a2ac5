package nl.kenniskompas.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kenniskompas.ingest.docx.DocxFile;
import nl.kenniskompas.ingest.extract.Warning;
import nl.kenniskompas.ingest.html.HtmlText;
import nl.kenniskompas.ingest.html.MarkdownText;
import nl.kenniskompas.ingest.pdf.PdfFile;
import nl.kenniskompas.ingest.plain.PlainText;
import nl.kenniskompas.ingest.sheet.CsvText;
import nl.kenniskompas.ingest.sheet.XlsxFile;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;
import nl.kenniskompas.ingest.text.SourceText;
import nl.kenniskompas.web.file.Encoding;
import org.jspecify.annotations.Nullable;

/// Reads a file of any kind that the platform knows.
public final class Documents {
    private static final int START = 64 * 1024;

    private Documents() {}

    public static Reading read(Path file) throws IOException {
        return read(file, Limits.DEFAULT);
    }

    /// @throws IOException when the file cannot be reached; whatever is wrong with its content is an outcome
    public static Reading read(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        if (size == 0) return new Reading.Unreadable(Problem.EMPTY, "");
        if (size > limits.file())
            return new Reading.Unreadable(
                    Problem.TOO_LARGE, (size >> 20) + " MB, the limit is " + (limits.file() >> 20) + " MB");
        byte[] start = start(file);
        return Watch.run(limits.time(), () -> open(file, start, limits));
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        }
    }

    private static Reading open(Path file, byte[] start, Limits limits) throws IOException {
        try {
            FileKind named = FileKind.named(file);
            FileKind found = FileKind.found(file, start, limits);
            if (found != null)
                return new Reading.Read(bounded(text(file, found, limits, misnamed(named, found)), limits));
            String type = FileKind.type(start);
            return new Reading.Unreadable(named == null ? Problem.UNKNOWN_TYPE : Problem.WRONG_TYPE, type);
        } catch (Refused refused) {
            return new Reading.Unreadable(refused.problem(), refused.detail());
        }
    }

    private static SourceText text(Path file, FileKind kind, Limits limits, @Nullable Warning misnamed)
            throws IOException {
        var draft = new Draft(limits);
        if (misnamed != null) draft.warn(misnamed);
        switch (kind) {
            case PDF -> PdfFile.read(file, limits, draft);
            case DOCX -> DocxFile.read(file, limits, draft);
            case HTML -> HtmlText.read(decoded(file, limits), draft);
            case MARKDOWN -> MarkdownText.read(decoded(file, limits), draft);
            case CSV -> {
                return CsvText.read(decoded(file, limits), kind.mediaType(), limits, draft);
            }
            case XLSX -> {
                return XlsxFile.read(file, kind.mediaType(), limits, draft);
            }
            case PLAIN -> {
                SourceText plain = PlainText.read(decoded(file, limits));
                return misnamed == null ? plain : plain.withWarning(misnamed);
            }
        }
        return draft.finish(kind.mediaType());
    }

    private static SourceText bounded(SourceText text, Limits limits) {
        long parts = text.blocks().stream()
                .mapToLong(block -> block instanceof Block.Row row ? row.cells().size() : 1)
                .sum();
        if (parts > limits.parts()) throw new Refused(Problem.TOO_LARGE, "more than " + limits.parts() + " parts");
        return text;
    }

    private static String decoded(Path file, Limits limits) throws IOException {
        String text = Encoding.decode(Files.readAllBytes(file));
        if (text.length() > limits.characters())
            throw new Refused(Problem.TOO_LARGE, "more than " + limits.characters() + " characters of text");
        if (text.isBlank()) throw new Refused(Problem.EMPTY, "it holds white space only");
        return text;
    }

    private static @Nullable Warning misnamed(@Nullable FileKind named, FileKind found) {
        if (named == null || named == found) return null;
        String is = found.mediaType();
        String said = named.mediaType();
        return new Warning(
                "misnamed", List.of(said, is), "The name says " + said + ", the content is " + is + ".", null);
    }
}
