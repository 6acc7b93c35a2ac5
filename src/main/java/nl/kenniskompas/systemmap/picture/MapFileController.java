package nl.kenniskompas.systemmap.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Files of what the lens shows. Pictures hold what can be read at once, tables hold all.
@Controller
class MapFileController {
    private final Pictures pictures;
    private final FactorPlaces places;
    private final MessageSource messages;

    MapFileController(Pictures pictures, FactorPlaces places, MessageSource messages) {
        this.pictures = pictures;
        this.places = places;
        this.messages = messages;
    }

    @GetMapping("/systeemkaart/kaart.svg")
    ResponseEntity<byte[]> svg(@RequestParam Map<String, String> asked, Locale locale) {
        var text = new Text(messages, locale);
        return file(SvgPen.draw(drawing(asked, text)), "image/svg+xml", "svg", text);
    }

    @GetMapping("/systeemkaart/kaart.png")
    ResponseEntity<byte[]> png(@RequestParam Map<String, String> asked, Locale locale) {
        var text = new Text(messages, locale);
        return file(PngPen.draw(drawing(asked, text)), "image/png", "png", text);
    }

    @GetMapping("/systeemkaart/kaart.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam Map<String, String> asked, Locale locale) {
        var text = new Text(messages, locale);
        return file(PdfPen.draw(drawing(asked, text)), "application/pdf", "pdf", text);
    }

    private Drawing drawing(Map<String, String> asked, Text text) {
        return Drawing.of(pictures.of(Asked.of(asked).readable()), text);
    }

    @GetMapping("/systeemkaart/kaart.graphml")
    ResponseEntity<byte[]> graph(@RequestParam Map<String, String> asked, Locale locale) {
        var file = GraphMlFile.of(pictures.seen(Asked.of(asked)), places.kept());
        return file(file, "application/graphml+xml", "graphml", new Text(messages, locale));
    }

    @GetMapping("/systeemkaart/samenhangen.csv")
    ResponseEntity<byte[]> table(@RequestParam Map<String, String> asked, Locale locale) {
        var text = new Text(messages, locale);
        return file(RelationsFile.of(pictures.seen(Asked.of(asked)), text), "text/csv;charset=UTF-8", "csv", text);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String media, String extension, Text text) {
        var name = ContentDisposition.attachment()
                .filename(text.of("systemmap.picture.file.name") + "." + extension, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(media))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(bytes);
    }
}
