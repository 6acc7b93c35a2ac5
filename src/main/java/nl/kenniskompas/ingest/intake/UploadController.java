package nl.kenniskompas.ingest.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.identity.FirstAudience;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Files and addresses come in.
@Controller
class UploadController {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Receiving receiving;
    private final Batches batches;
    private final FirstAudience audience;
    private final Organisations organisations;
    private final Clock clock;

    UploadController(
            Receiving receiving, Batches batches, FirstAudience audience, Organisations organisations, Clock clock) {
        this.receiving = receiving;
        this.batches = batches;
        this.audience = audience;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/bibliotheek/nieuw")
    ModelAndView form() {
        return page(new Form("", "", "", choices()).page("", "", "", ""), HttpStatus.OK);
    }

    @PostMapping("/bibliotheek")
    ModelAndView add(
            @RequestParam(required = false) @Nullable List<MultipartFile> bestand,
            @RequestParam(defaultValue = "") String adres,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "") String binnen) {
        var form = new Form(adres.strip(), datum.strip(), binnen, choices());
        var offered = Offered.in(bestand == null ? List.of() : bestand, form.addresses());
        if (!form.dateIsOne()) return refused(form.page("", "", "", "ingest.upload.date.wrong"));
        if (offered.isEmpty()) return refused(form.page("ingest.upload.nothing", "", "", ""));
        long addresses =
                offered.stream().filter(Offered.Address.class::isInstance).count();
        if (addresses > Offered.MOST_ADDRESSES)
            return refused(form.page("", "ingest.upload.addresses.many", "" + Offered.MOST_ADDRESSES, ""));
        if (offered.size() - addresses > Offered.MOST_FILES)
            return refused(form.page("ingest.upload.files.many", "", "", ""));
        return offered.size() == 1 ? single(offered.getFirst(), form) : together(offered, form);
    }

    private ModelAndView single(Offered offered, Form form) {
        return switch (receiving.receive(offered, form.terms(), null)) {
            case Received.Taken(long intake) -> new ModelAndView("redirect:/voorstellen/" + intake);
            case Received.Refused refused
            when refused.address() -> refused(form.page("", refused.key(), refused.detail(), ""));
            case Received.Refused refused -> refused(form.page(refused.key(), "", "", ""));
        };
    }

    /// Slow websites may not keep a person waiting for minutes: what was not asked in time is refused.
    private ModelAndView together(List<Offered> offered, Form form) {
        long batch = batches.open();
        var refused = new ArrayList<Received.Refused>();
        var until = clock.instant().plus(PATIENCE);
        for (Offered one : offered) {
            boolean late = one instanceof Offered.Address && clock.instant().isAfter(until);
            var received = late
                    ? new Received.Refused(one.name(), "ingest.upload.late", "", true)
                    : receiving.receive(one, form.terms(), batch);
            if (received instanceof Received.Refused no) refused.add(no);
        }
        batches.refuse(batch, refused);
        return new ModelAndView("redirect:" + batches.get(batch).address());
    }

    private static ModelAndView refused(UploadPage page) {
        return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(UploadPage page, HttpStatus status) {
        return new ModelAndView("ingest/intake/upload", Map.of("page", page), status);
    }

    private List<Organisation> choices() {
        return audience.choices(organisations);
    }

    private record Form(String addresses, String date, String within, List<Organisation> organisations) {
        UploadPage page(String fileError, String addressError, String detail, String dateError) {
            return new UploadPage(addresses, date, within, organisations, fileError, addressError, detail, dateError);
        }

        /// Who asks for an organisation that is not theirs asked for less than everybody, so gets nothing in.
        Receiving.Terms terms() {
            var chosen = organisations.stream()
                    .map(Organisation::id)
                    .filter(id -> within.equals(Long.toString(id.value())))
                    .findFirst();
            if (!within.isEmpty() && chosen.isEmpty()) throw new AccessDeniedException("not an organisation of theirs");
            return new Receiving.Terms(day(), chosen.orElse(null));
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
