package nl.kenniskompas.sample;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints the page on paper: a tagged PDF with its fonts inside.
///
/// @param fonts folder in which the font files lie, at any depth
record AgendaPdf(Path fonts) {

    void write(String html, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer("Kenniskompas")
                    .withHtmlContent(html, null)
                    .toStream(out);
            for (var family : new String[] {"SourceSerif4", "SourceSans3"}) {
                add(builder, family, "400Regular", 400, FontStyle.NORMAL);
                add(builder, family, "400Regular_Italic", 400, FontStyle.ITALIC);
                add(builder, family, "600SemiBold", 600, FontStyle.NORMAL);
            }
            builder.run();
        }
    }

    private void add(PdfRendererBuilder builder, String family, String cut, int weight, FontStyle style)
            throws IOException {
        try (var files = Files.walk(fonts)) {
            var font = files.filter(file -> file.endsWith(family + "_" + cut + ".ttf"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no font " + family + " " + cut + " in " + fonts));
            builder.useFont(font.toFile(), family, weight, style, true);
        }
    }
}
