package nl.kenniskompas.administration.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.administration.RightsExported;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of people and rights to take along for the yearly review. Taking it along is told as an event.
@Controller
class RightsController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final People people;
    private final Grants grants;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RightsController(
            People people, Grants grants, MessageSource messages, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.grants = grants;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/beheer/personen/rechten.csv")
    ResponseEntity<byte[]> csv(Locale locale) {
        var table = table(new Text(messages, locale));
        return file("csv", CSV, table, RightsFile.csv(table));
    }

    @GetMapping("/beheer/personen/rechten.xlsx")
    ResponseEntity<byte[]> xlsx(Locale locale) {
        var text = new Text(messages, locale);
        var table = table(text);
        return file("xlsx", XLSX, table, RightsFile.xlsx(table, text.of("administration.people.rights")));
    }

    private RightsTable table(Text text) {
        var given = grants.all();
        return RightsTable.of(
                people.all().stream()
                        .map(person -> new Holder(person, given.getOrDefault(person.id(), List.of())))
                        .toList(),
                text);
    }

    private ResponseEntity<byte[]> file(String format, MediaType media, RightsTable table, byte[] bytes) {
        events.publishEvent(new RightsExported(format, table.rows().size()));
        var name = "rechten-" + LocalDate.ofInstant(clock.instant(), Text.ZONE) + "." + format;
        return ResponseEntity.ok()
                .contentType(media)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
