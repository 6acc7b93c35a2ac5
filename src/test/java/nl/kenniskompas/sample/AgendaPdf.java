package nl.kenniskompas.sample;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints the page on paper: a tagged PDF with its fonts inside.
///
/// @param fonts folder in which the font files lie, at any depth
record AgendaPdf(Path fonts) {
    private static final int SUBSTITUTIONS = tag("GSUB");

    void write(String html, Path to) throws IOException {
        var printed = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Kenniskompas")
                .withHtmlContent(html, null)
                .toStream(printed);
        for (var family : new String[] {"SourceSerif4", "SourceSans3"}) {
            add(builder, family, "400Regular", 400, FontStyle.NORMAL);
            add(builder, family, "400Regular_Italic", 400, FontStyle.ITALIC);
            add(builder, family, "600SemiBold", 600, FontStyle.NORMAL);
        }
        builder.run();
        Quotes.restore(printed.toByteArray(), to);
    }

    private void add(PdfRendererBuilder builder, String family, String cut, int weight, FontStyle style)
            throws IOException {
        try (var files = Files.walk(fonts)) {
            var font = files.filter(file -> file.endsWith(family + "_" + cut + ".ttf"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no font " + family + " " + cut + " in " + fonts));
            var bytes = withoutLigatures(Files.readAllBytes(font));
            builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, style, true);
        }
    }

    /// A ligature has a glyph of its own that stands for no character, so that "heeft" would read as "hee" in the text
    /// of the PDF. Under another name the renderer does not find the table with ligatures.
    private static byte[] withoutLigatures(byte[] font) {
        var buffer = ByteBuffer.wrap(font);
        var tables = buffer.getShort(4);
        for (var table = 0; table < tables; table++) {
            var entry = 12 + 16 * table;
            if (buffer.getInt(entry) == SUBSTITUTIONS) {
                buffer.putInt(entry, tag("GSUX"));
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
