package nl.kenniskompas.agenda.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Screen;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ExportController {
    private final Exports exports;
    private final PdfFile pdf;
    private final MessageSource messages;

    ExportController(Exports exports, PdfFile pdf, MessageSource messages) {
        this.exports = exports;
        this.pdf = pdf;
        this.messages = messages;
    }

    @GetMapping("/agenda/{slug}/export.{extension:docx|pdf|json|csv}")
    ResponseEntity<byte[]> file(
            @PathVariable String slug, @PathVariable String extension, Locale locale, HttpServletRequest request) {
        var format = Format.of(extension).orElseThrow(() -> new NotFound("export", extension));
        var asOf = (Instant) request.getAttribute(Screen.AS_OF);
        var export = exports.of(slug, new Text(messages, locale), asOf);
        byte[] bytes =
                switch (format) {
                    case DOCX -> WordFile.of(export);
                    case PDF -> pdf.of(export);
                    case JSON -> AgendaFile.of(export).bytes();
                    case CSV -> CsvFile.of(export);
                };
        var name = ContentDisposition.attachment()
                .filename(export.fileName(format), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(format.media())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(bytes);
    }
}
