package nl.kenniskompas.advice.register;

import java.sql.Timestamp;
import java.time.Period;
import nl.kenniskompas.identity.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A register that nobody chose from goes, also when no other one comes after it.
@Configuration(proxyBeanMethods = false)
class ImportsKept {
    @Bean
    Retention waitingRegisters(JdbcClient sql) {
        return new Retention(
                "register", Period.ofDays(7), (before, now) -> sql.sql("delete from register_import where at < ?")
                        .param(Timestamp.from(before))
                        .update());
    }
}
