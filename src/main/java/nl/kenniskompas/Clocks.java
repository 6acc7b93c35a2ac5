package nl.kenniskompas;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Time is handed in everywhere, so that a test can hold it still.
@Configuration
class Clocks {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
