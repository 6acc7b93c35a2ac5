package nl.kenniskompas.advice.register;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register to take along.
@Controller
class RegisterController {
    private final HouseRows rows;

    RegisterController(HouseRows rows) {
        this.rows = rows;
    }

    @GetMapping("/toezeggingen/register.json")
    ResponseEntity<byte[]> json(@RequestParam(defaultValue = "") String ministerie) {
        return file("toezeggingen.json", "application/json", new RegisterFile(rows.shown(ministerie)).json());
    }

    @GetMapping("/toezeggingen/register.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String ministerie) {
        return file("toezeggingen.csv", "text/csv;charset=UTF-8", new RegisterFile(rows.shown(ministerie)).csv());
    }

    private static ResponseEntity<byte[]> file(String name, String media, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(media))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }
}
