package nl.kenniskompas.ingest.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.ingest.fetch.Fetched;
import nl.kenniskompas.ingest.fetch.Fetching;
import nl.kenniskompas.ingest.review.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The door for the command line on this same machine. No session and no form: each question carries the token.
@RestController
@RequestMapping("/voorstellen/aanlevering")
class HandingIn {
    private final Intakes intakes;
    private final Proposals proposals;
    private final Fetching fetching;
    private final ImportToken token;
    private final Acting acting;

    HandingIn(Intakes intakes, Proposals proposals, Fetching fetching, ImportToken token, Acting acting) {
        this.intakes = intakes;
        this.proposals = proposals;
        this.fetching = fetching;
        this.token = token;
        this.acting = acting;
    }

    /// How an intake fares.
    ///
    /// @param problem empty unless it failed
    record Progress(
            long intake, boolean ended, boolean done, String problem, String detail, int waiting, int decided) {}

    @PostMapping
    ResponseEntity<Progress> add(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String adres,
            @RequestParam(required = false) @Nullable LocalDate datum,
            @RequestParam(defaultValue = "false") boolean alles,
            @RequestBody(required = false) byte @Nullable [] bytes) {
        if (!mayEnter(request))
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        if (adres.isEmpty()) return taken(naam, null, bytes == null ? new byte[0] : bytes, datum, alles);
        return switch (fetching.fetch(adres)) {
            case Fetched.File(String name, String origin, byte[] fetched) -> taken(name, origin, fetched, datum, alles);
            case Fetched.Refused(var reason, String detail) -> refused(reason.name(), detail);
        };
    }

    private ResponseEntity<Progress> taken(
            String name, @Nullable String origin, byte[] bytes, @Nullable LocalDate date, boolean all) {
        var admission = Admission.of(bytes);
        if (admission != Admission.ADMITTED) return refused(admission.name(), "");
        var upload = new Upload(Intakes.nameOf(name), origin, bytes, date, all);
        long id = acting.asPlatform(() -> intakes.accept(upload));
        return ResponseEntity.ok(new Progress(id, false, false, "", "", 0, 0));
    }

    private static ResponseEntity<Progress> refused(String problem, String detail) {
        return ResponseEntity.ok(new Progress(0, true, false, problem, detail, 0, 0));
    }

    @GetMapping("/{id:\\d+}")
    ResponseEntity<Progress> progress(HttpServletRequest request, @PathVariable long id) {
        if (!mayEnter(request))
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        return ResponseEntity.ok(acting.asPlatform(() -> progress(id)));
    }

    private Progress progress(long id) {
        Intake intake = intakes.get(id);
        var count = proposals.counts().getOrDefault(id, new Proposals.Count(0, 0));
        return new Progress(
                id,
                intake.state().ended(),
                intake.state() == Intake.State.DONE,
                text(intake.problem()),
                text(intake.detail()),
                count.waiting(),
                count.decided());
    }

    private boolean mayEnter(HttpServletRequest request) {
        String given = text(request.getHeader("Authorization"));
        return isNear(request.getRemoteAddr())
                && request.getHeader("X-Forwarded-For") == null
                && given.startsWith("Bearer ")
                && token.is(given.substring("Bearer ".length()));
    }

    private static boolean isNear(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException odd) {
            return false;
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
