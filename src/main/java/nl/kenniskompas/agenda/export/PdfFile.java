package nl.kenniskompas.agenda.export;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

/// Prints an edition on paper: tagged as PDF/UA-1 asks, with its fonts inside. Nothing is fetched from anywhere.
@Component
class PdfFile {
    private static final String STYLE = "kompas:agenda.css";

    private final TemplateEngine templates;
    private final PdfFonts fonts = PdfFonts.bundled();

    PdfFile(TemplateEngine templates) {
        this.templates = templates;
    }

    byte[] of(Export export) {
        var page = new StringOutput();
        templates.render("agenda/export/pdf.jte", PdfPage.of(export), page);
        try {
            return finished(print(page.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] print(String html) throws IOException {
        var printed = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Kenniskompas")
                .useUriResolver((base, address) -> address.equals(STYLE) || address.startsWith("#") ? address : null)
                .useExternalResourceAccessControl(
                        (address, kind) -> address.equals(STYLE),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(address -> new Bundled("agenda.css"), "kompas")
                .withHtmlContent(html, null)
                .toStream(printed);
        fonts.addTo(builder);
        builder.run();
        return printed.toByteArray();
    }

    private static byte[] finished(byte[] printed) throws IOException {
        try (var document = Loader.loadPDF(printed)) {
            PdfCharacters.restore(document);
            PdfLinks.describe(document);
            var saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }
}
