package nl.kenniskompas.web;

import java.security.SecureRandom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(Site.class)
class Sites {
    @Bean
    Incidents incidents() {
        return new Incidents(new SecureRandom());
    }
}
