package nl.kenniskompas.identity.journal;

import java.time.Clock;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.web.Incidents;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Journals {
    @Bean
    AccessLog accessLog(Clock clock, CurrentPerson person, Incidents incidents) {
        return new AccessLog(clock, person, incidents);
    }

    /// It stands in the chain of each door, where one knows who asks; the server must not put it around once more.
    @Bean
    FilterRegistrationBean<AccessLog> accessLogOnlyInTheChain(AccessLog log) {
        var registration = new FilterRegistrationBean<>(log);
        registration.setEnabled(false);
        return registration;
    }
}
