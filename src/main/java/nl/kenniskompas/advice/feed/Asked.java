package nl.kenniskompas.advice.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import nl.kenniskompas.advice.recall.Responsible;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.web.Screen;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What a program asks: for which ministry, in which language, as of when, and under which name it knows the platform.
///
/// @param ministry the name that fits in an address, empty for all
/// @param base the address of the platform
/// @param self the address that was asked
/// @param asOf null for now
record Asked(
        String ministry,
        Text text,
        String host,
        String base,
        String self,
        @Nullable Instant asOf) {
    static Asked of(String ministry, Text text, HttpServletRequest request) {
        return new Asked(
                ministry,
                text,
                request.getServerName(),
                ServletUriComponentsBuilder.fromContextPath(request).toUriString(),
                ServletUriComponentsBuilder.fromRequest(request).toUriString(),
                (Instant) request.getAttribute(Screen.AS_OF));
    }

    boolean wants(Commitment commitment) {
        return ministry.isEmpty() || Responsible.of(commitment).slug().equals(ministry);
    }

    String title() {
        return ministry.isEmpty() ? text.of("advice.feed.title") : text.of("advice.feed.title.of", ministry);
    }

    /// An id that stays the same, as RFC 4151 makes it.
    String tag(String thing) {
        return "tag:" + host + ",2026:" + thing;
    }

    String page() {
        return base + "/toezeggingen";
    }
}
