package nl.kenniskompas.ingest.reading;

import java.nio.file.Path;
import java.util.Locale;
import nl.kenniskompas.ingest.docx.DocxFile;
import nl.kenniskompas.ingest.sheet.XlsxFile;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.web.file.Encoding;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/// The kinds of files that can be read.
enum FileKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html"),
    MARKDOWN("text/markdown"),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PLAIN("text/plain");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /// What the name promises, or null when its ending says nothing.
    static @Nullable FileKind named(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> PDF;
            case "docx", "docm", "dotx" -> DOCX;
            case "html", "htm", "xhtml" -> HTML;
            case "md", "markdown" -> MARKDOWN;
            case "csv", "tsv" -> CSV;
            case "xlsx", "xlsm", "xltx" -> XLSX;
            case "txt", "text" -> PLAIN;
            default -> null;
        };
    }

    /// What the bytes are; the name only tells Markdown and tables from plain text, which look alike.
    ///
    /// @param start the first bytes of the file
    static @Nullable FileKind found(Path file, byte[] start, Limits limits) {
        String type = type(start);
        FileKind named = named(file);
        return switch (type) {
            case "application/pdf" -> PDF;
            case "application/zip", "application/x-tika-ooxml" -> zipped(file, limits);
            case "text/html", "application/xhtml+xml" -> HTML;
            default -> {
                if (!type.startsWith("text/") && !Encoding.looksLikeText(start)) yield null;
                yield named == MARKDOWN || named == HTML || named == CSV ? named : type.endsWith("xml") ? null : PLAIN;
            }
        };
    }

    private static @Nullable FileKind zipped(Path file, Limits limits) {
        if (DocxFile.is(file, limits)) return DOCX;
        return XlsxFile.is(file, limits) ? XLSX : null;
    }

    static String type(byte[] start) {
        return new Tika().detect(start);
    }
}
