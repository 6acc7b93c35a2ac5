package nl.kenniskompas.ingest.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// A file or an address comes in.
@Controller
class UploadController {
    private final Intakes intakes;
    private final Fetching fetching;

    UploadController(Intakes intakes, Fetching fetching) {
        this.intakes = intakes;
        this.fetching = fetching;
    }

    @GetMapping("/bibliotheek/nieuw")
    ModelAndView form() {
        return page(UploadPage.empty(), HttpStatus.OK);
    }

    @PostMapping("/bibliotheek")
    ModelAndView add(
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String adres,
            @RequestParam(defaultValue = "") String datum)
            throws IOException {
        var form = new Form(adres.strip(), datum.strip());
        boolean hasFile = bestand != null
                && !String.valueOf(bestand.getOriginalFilename()).isEmpty();
        if (!form.dateIsOne()) return refused(form.page("", "", "", "ingest.upload.date.wrong"));
        if (hasFile && bestand != null)
            return taken(form, Intakes.nameOf(bestand.getOriginalFilename()), null, bestand.getBytes());
        if (form.address().isEmpty()) return refused(form.page("ingest.upload.nothing", "", "", ""));
        return switch (fetching.fetch(form.address())) {
            case Fetched.File(String name, String origin, byte[] bytes) ->
                taken(form, Intakes.nameOf(name), origin, bytes);
            case Fetched.Refused(var reason, String detail) ->
                refused(form.page("", "ingest.fetch." + reason, detail, ""));
        };
    }

    private ModelAndView taken(Form form, String name, @Nullable String origin, byte[] bytes) {
        var admission = Admission.of(bytes);
        if (admission != Admission.ADMITTED) {
            String error = "ingest.problem." + admission + ".title";
            return refused(origin == null ? form.page(error, "", "", "") : form.page("", error, "", ""));
        }
        long id = intakes.accept(new Upload(name, origin, bytes, form.day(), false));
        return new ModelAndView("redirect:/voorstellen/" + id);
    }

    private static ModelAndView refused(UploadPage page) {
        return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(UploadPage page, HttpStatus status) {
        return new ModelAndView("ingest/intake/upload", Map.of("page", page), status);
    }

    private record Form(String address, String date) {
        UploadPage page(String fileError, String addressError, String detail, String dateError) {
            return new UploadPage(address, date, fileError, addressError, detail, dateError);
        }

        boolean dateIsOne() {
            return date.isEmpty() || day() != null;
        }

        @Nullable
        LocalDate day() {
            try {
                return date.isEmpty() ? null : LocalDate.parse(date);
            } catch (DateTimeParseException notOne) {
                return null;
            }
        }
    }
}
