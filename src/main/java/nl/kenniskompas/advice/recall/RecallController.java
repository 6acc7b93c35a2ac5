package nl.kenniskompas.advice.recall;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.ReadingDay;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The recall packs: which there are, one to read, and one to take along.
@Controller
class RecallController {
    private static final String PACK = "/toezeggingen/rappel/{halfYear}/{ministry:[a-z0-9-]+}";

    private final Packs packs;
    private final MessageSource messages;
    private final ReadingDay days;

    RecallController(Packs packs, MessageSource messages, ReadingDay days) {
        this.packs = packs;
        this.messages = messages;
        this.days = days;
    }

    @GetMapping("/toezeggingen/rappel")
    ModelAndView choice(@RequestParam(defaultValue = "") String halfjaar, HttpServletRequest request) {
        var day = days.of(request);
        var present = HalfYear.of(day);
        var chosen = HalfYear.parse(halfjaar).orElse(present);
        var offered = Stream.concat(present.around().stream(), Stream.of(chosen))
                .distinct()
                .toList();
        var page = new RecallPage(chosen, offered, packs.tallies(new Window(chosen, day)));
        return new ModelAndView("advice/recall/choice", "page", page);
    }

    @GetMapping(PACK)
    ModelAndView pack(@PathVariable String halfYear, @PathVariable String ministry, HttpServletRequest request) {
        return new ModelAndView("advice/recall/pack", "page", new PackPage(read(halfYear, ministry, request)));
    }

    @GetMapping(PACK + ".docx")
    ResponseEntity<byte[]> word(
            @PathVariable String halfYear, @PathVariable String ministry, Locale locale, HttpServletRequest request) {
        var pack = read(halfYear, ministry, request);
        return file(pack, Format.DOCX, PackWord.of(pack, new Text(messages, locale), base(request)));
    }

    @GetMapping(PACK + ".xlsx")
    ResponseEntity<byte[]> sheet(
            @PathVariable String halfYear, @PathVariable String ministry, Locale locale, HttpServletRequest request) {
        var pack = read(halfYear, ministry, request);
        return file(pack, Format.XLSX, PackSheet.of(pack, new Text(messages, locale), base(request)));
    }

    private Pack read(String halfYear, String ministry, HttpServletRequest request) {
        var half = HalfYear.parse(halfYear).orElseThrow(() -> new NotFound("half-year", halfYear));
        return packs.pack(new Window(half, days.of(request)), ministry);
    }

    private static String base(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }

    private static ResponseEntity<byte[]> file(Pack pack, Format format, byte[] bytes) {
        var name = ContentDisposition.attachment()
                .filename(pack.fileName(format), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(format.media())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(bytes);
    }
}
