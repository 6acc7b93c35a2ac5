package nl.kenniskompas.web.security;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `security.txt` as RFC 9116 asks for it.
@Controller
class SecurityTextController {
    private static final String PLACE = "/.well-known/security.txt";
    private static final Period VALID = Period.ofDays(300);
    private static final List<String> KINDS = List.of("https://", "mailto:", "tel:");

    private final Site site;
    private final Clock clock;

    SecurityTextController(Site site, Clock clock) {
        if (!site.contact().isEmpty() && !isAddress(site.contact()))
            throw new IllegalArgumentException(
                    "KOMPAS_SECURITY_CONTACT must begin with https://, mailto: or tel: " + site.contact());
        if (!site.policy().isEmpty() && !isAddress(site.policy()))
            throw new IllegalArgumentException("KOMPAS_SECURITY_POLICY must begin with https:// " + site.policy());
        this.site = site;
        this.clock = clock;
    }

    /// A line of its own in a setting would be a field of its own in the file.
    private static boolean isAddress(String value) {
        return KINDS.stream().anyMatch(value::startsWith) && value.chars().allMatch(sign -> sign > ' ' && sign != 0x7F);
    }

    /// Whoever names no contact has no such file: one that leads nowhere is worse.
    @GetMapping(path = PLACE, produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> text() {
        if (site.contact().isEmpty()) throw new NotFound("security.txt", "without a contact");
        var lines = new StringBuilder();
        line(lines, "Contact", site.contact());
        line(lines, "Expires", expiry());
        line(lines, "Preferred-Languages", "nl, en");
        if (!site.address().isEmpty()) line(lines, "Canonical", site.address() + PLACE);
        if (!site.policy().isEmpty()) line(lines, "Policy", site.policy());
        return ResponseEntity.ok(lines.toString());
    }

    private String expiry() {
        return clock.instant()
                .atZone(ZoneOffset.UTC)
                .plus(VALID)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant()
                .toString();
    }

    private static void line(StringBuilder lines, String field, String value) {
        lines.append(field).append(": ").append(value).append("\r\n");
    }
}
