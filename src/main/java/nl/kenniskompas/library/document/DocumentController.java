package nl.kenniskompas.library.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DocumentController {
    private final Documents documents;
    private final Reader reader;

    DocumentController(Documents documents, Reader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    @GetMapping("/bibliotheek/{id:\\d+}")
    ModelAndView read(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long passage,
            @RequestParam(defaultValue = "1") int deel,
            @RequestParam(defaultValue = "0") int bladzijde,
            @RequestParam(defaultValue = "0") long vanaf,
            @RequestParam(defaultValue = "0") long tot,
            @RequestParam(defaultValue = "") List<String> toon) {
        var wanted = Wanted.of(passage, deel, bladzijde, new Stretch(vanaf, tot), toon);
        return new ModelAndView("library/document/page", "page", reader.page(id, wanted));
    }

    private static final String NOTHING_RUNS =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none';"
                    + " frame-ancestors 'none'; object-src 'none'; sandbox";

    /// The file as it came in; always saved, never shown, so nothing inside it can run on this site.
    @GetMapping("/bibliotheek/{id:\\d+}/bestand")
    ResponseEntity<byte[]> file(@PathVariable long id) {
        var document = documents.get(id);
        var name = ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .body(documents.file(id));
    }
}
