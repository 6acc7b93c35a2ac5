package nl.kenniskompas.history.form;

import java.sql.Timestamp;
import java.time.Period;
import nl.kenniskompas.identity.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keys of sent forms go after a day, also when no other form is sent.
@Configuration(proxyBeanMethods = false)
class KeysKept {
    @Bean
    Retention keysOfForms(JdbcClient sql) {
        return new Retention(
                "form", Period.ofDays(1), (before, now) -> sql.sql("delete from form_key where used_at < ?")
                        .param(Timestamp.from(before))
                        .update());
    }
}
