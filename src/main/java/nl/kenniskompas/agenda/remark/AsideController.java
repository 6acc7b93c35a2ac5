package nl.kenniskompas.agenda.remark;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kenniskompas.web.Notice;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Setting a remark aside, and taking that back.
@Controller
class AsideController {
    private static final Pattern REMARK = Pattern.compile("[a-z]{1,20}(:[0-9]{1,19})?");
    private static final Pattern WORDING = Pattern.compile("[0-9a-f]{32}");
    private static final Locale OF_THE_LOG = Locale.of("nl");

    private final Aside aside;
    private final MessageSource messages;

    AsideController(Aside aside, MessageSource messages) {
        this.aside = aside;
        this.messages = messages;
    }

    @PostMapping(value = "/kennisvragen/{id:\\d+}/opmerkingen", params = "!terug")
    String set(
            @PathVariable long id,
            @RequestParam("opmerking") String remark,
            @RequestParam String wording,
            HttpServletRequest request) {
        if (!WORDING.matcher(wording).matches()) throw unreadable();
        aside.set(id, known(remark), wording, why("agenda.remark.aside.why"));
        Notice.leave(request, "agenda.remark.aside.done");
        return "redirect:/kennisvragen/" + id + "#opmerkingen";
    }

    @PostMapping(value = "/kennisvragen/{id:\\d+}/opmerkingen", params = "terug")
    String takeBack(@PathVariable long id, @RequestParam("opmerking") String remark, HttpServletRequest request) {
        aside.takeBack(id, known(remark), why("agenda.remark.back.why"));
        Notice.leave(request, "agenda.remark.back.done");
        return "redirect:/kennisvragen/" + id + "#opmerkingen";
    }

    private static String known(String remark) {
        if (!REMARK.matcher(remark).matches()) throw unreadable();
        return remark;
    }

    private static ResponseStatusException unreadable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such remark");
    }

    private String why(String key) {
        return String.valueOf(messages.getMessage(key, null, OF_THE_LOG));
    }
}
