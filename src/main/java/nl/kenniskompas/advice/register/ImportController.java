package nl.kenniskompas.advice.register;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kenniskompas.web.Notice;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.file.Encoding;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// A register comes in: handed over, looked at, and then kept as far as a person wants.
@Controller
class ImportController {
    private static final String NEW = "/toezeggingen/register/nieuw";
    private static final long MOST_BYTES = 25_000_000;
    private static final int NAME = 200;

    private final Imports imports;
    private final Choosing choosing;
    private final MessageSource messages;

    ImportController(Imports imports, Choosing choosing, MessageSource messages) {
        this.imports = imports;
        this.choosing = choosing;
        this.messages = messages;
    }

    @GetMapping(NEW)
    ModelAndView form() {
        return new ModelAndView("advice/register/form", "page", new ImportPage("", null));
    }

    @PostMapping(NEW)
    ModelAndView handIn(
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String inhoud,
            Locale locale)
            throws IOException {
        var file = bestand == null || bestand.isEmpty() ? null : bestand;
        if (file != null && file.getSize() > MOST_BYTES)
            return refused(inhoud, Fault.of("heavy", MOST_BYTES / 1_000_000));
        String content = (file != null ? Encoding.decode(file.getBytes()) : inhoud).replace("\0", "");
        var reading = Reading.of(content);
        if (reading.found().isEmpty()) {
            var fault = reading.stopped();
            return refused(inhoud, fault == null ? Fault.of("empty") : fault);
        }
        String name = file != null ? name(file) : new Text(messages, locale).of("advice.register.pasted");
        return new ModelAndView("redirect:" + NEW + "/" + imports.add(name, content));
    }

    /// Browsers send a name, some with its folders.
    private static String name(MultipartFile file) {
        String name = String.valueOf(file.getOriginalFilename());
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replace("\0", "");
        return last.substring(0, Math.min(last.length(), NAME));
    }

    private static ModelAndView refused(String content, Fault fault) {
        var view = new ModelAndView("advice/register/form", "page", new ImportPage(content, fault));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @GetMapping(NEW + "/{id:\\d+}")
    ModelAndView preview(@PathVariable long id) {
        var register = imports.get(id);
        var reading = Reading.of(register.content());
        var page = new PreviewPage(register, choosing.lines(reading), reading.stopped(), reading.unused());
        return new ModelAndView("advice/register/preview", "page", page);
    }

    @PostMapping(NEW + "/{id:\\d+}")
    String keep(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<String> regel,
            Locale locale,
            HttpServletRequest request) {
        var outcome = choosing.keep(
                imports.get(id), regel == null ? Set.of() : Set.copyOf(regel), new Text(messages, locale));
        if (outcome.chosen() == 0) Notice.leave(request, "advice.register.kept.nothing");
        else if (outcome.kept() < outcome.chosen()) Notice.leave(request, "advice.register.kept.some");
        else Notice.leave(request, "advice.register.kept.all");
        return "redirect:" + NEW + "/" + id;
    }

    @PostMapping(NEW + "/{id:\\d+}/verwijdering")
    String discard(@PathVariable long id, HttpServletRequest request) {
        imports.remove(id);
        Notice.leave(request, "advice.register.discarded");
        return "redirect:/toezeggingen/rappel";
    }
}
