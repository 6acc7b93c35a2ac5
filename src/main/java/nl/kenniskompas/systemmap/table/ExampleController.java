package nl.kenniskompas.systemmap.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The examples as files, to fill in.
@Controller
class ExampleController {
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MessageSource messages;

    ExampleController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/systeemkaart/import/voorbeeld.csv")
    ResponseEntity<byte[]> csv(Locale locale) {
        var example = ExampleTable.of(new Text(messages, locale));
        return file(example.csv(), "text/csv;charset=UTF-8", example.name() + ".csv");
    }

    @GetMapping("/systeemkaart/import/voorbeeld.xlsx")
    ResponseEntity<byte[]> sheet(Locale locale) {
        var example = ExampleTable.of(new Text(messages, locale));
        return file(example.xlsx(), SHEET, example.name() + ".xlsx");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String media, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(media))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }
}
