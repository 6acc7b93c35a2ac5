package nl.kenniskompas.advice.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
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

    public LocalDate of(HttpServletRequest request) {
        var moment = Objects.requireNonNullElseGet((Instant) request.getAttribute(Screen.AS_OF), clock::instant);
        return moment.atZone(Text.ZONE).toLocalDate();
    }
}
