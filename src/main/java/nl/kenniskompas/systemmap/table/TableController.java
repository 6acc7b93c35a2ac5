package nl.kenniskompas.systemmap.table;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Map;
import nl.kenniskompas.ingest.intake.Received;
import nl.kenniskompas.ingest.intake.Receiving;
import nl.kenniskompas.ingest.recognise.platform.TableHead;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// A table of relations is handed in, as a file or pasted. From there it goes the way of any document.
@Controller
class TableController {
    private static final Pattern TABLE = Pattern.compile("(?i)\\.(?:csv|tsv|xlsx|xlsm|xltx)$");

    private final Receiving receiving;
    private final MessageSource messages;

    TableController(Receiving receiving, MessageSource messages) {
        this.receiving = receiving;
        this.messages = messages;
    }

    @GetMapping("/systeemkaart/import")
    ModelAndView form(Locale locale) {
        return new ModelAndView("systemmap/table/page", "page", TablePage.fresh(example(locale)));
    }

    @PostMapping("/systeemkaart/import")
    ModelAndView handIn(
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String rijen,
            Locale locale) {
        String name = bestand == null ? "" : String.valueOf(bestand.getOriginalFilename());
        boolean pasted = !rijen.isBlank();
        if (bestand == null || name.isEmpty()) {
            if (!pasted) return refused("systemmap.table.fault.nothing", rijen, false, locale);
            if (!TableHead.isIn(rijen)) return refused("systemmap.table.fault.head", rijen, true, locale);
            return came(
                    receiving.receive(text(locale).of("systemmap.table.pasted") + ".tsv", rijen), rijen, true, locale);
        }
        if (pasted) return refused("systemmap.table.fault.both", rijen, true, locale);
        if (!TABLE.matcher(name).find()) return refused("systemmap.table.fault.kind", rijen, false, locale);
        return came(receiving.receive(bestand), rijen, false, locale);
    }

    private ModelAndView came(Received received, String rows, boolean ofRows, Locale locale) {
        return switch (received) {
            case Received.Taken(long intake) -> new ModelAndView("redirect:/voorstellen/" + intake);
            case Received.Refused refused -> refused(refused.key(), rows, ofRows, locale);
        };
    }

    private ModelAndView refused(String fault, String rows, boolean ofRows, Locale locale) {
        var page = new TablePage(example(locale), rows, fault, ofRows);
        return new ModelAndView("systemmap/table/page", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ExampleTable example(Locale locale) {
        return ExampleTable.of(text(locale));
    }

    private Text text(Locale locale) {
        return new Text(messages, locale);
    }
}
