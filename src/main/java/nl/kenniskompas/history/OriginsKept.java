package nl.kenniskompas.history;

import java.time.LocalDate;
import java.time.Period;
import nl.kenniskompas.identity.Retention;
import nl.kenniskompas.web.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The addresses of machines go after half a year; their codes stay in the log.
@Configuration(proxyBeanMethods = false)
class OriginsKept {
    @Bean
    Retention addressesInTheLog(Origins origins) {
        return new Retention(
                "origins",
                Period.ofMonths(6),
                (before, now) -> Math.toIntExact(origins.forget(LocalDate.ofInstant(before, Text.ZONE))));
    }
}
