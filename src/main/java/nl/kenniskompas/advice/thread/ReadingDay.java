package nl.kenniskompas.advice.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.kenniskompas.web.Screen;
import nl.kenniskompas.web.Text;
import org.springframework.stereotype.Component;

/// The day on which one reads: today, or the day whose state of things is read.
@Component
public class ReadingDay {
    private final Clock clock;

    ReadingDay(Clock clock) {
        this.clock = clock;
    }

    /// A day is read as it was at its end, which is the first moment of the next.
    public LocalDate of(HttpServletRequest request) {
        var asOf = (Instant) request.getAttribute(Screen.AS_OF);
        return (asOf == null ? clock.instant() : asOf.minusSeconds(1))
                .atZone(Text.ZONE)
                .toLocalDate();
    }
}
