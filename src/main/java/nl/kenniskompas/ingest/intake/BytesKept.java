package nl.kenniskompas.ingest.intake;

import java.sql.Timestamp;
import java.time.Period;
import nl.kenniskompas.identity.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The bytes of a file that could not be read are kept for another try, but not for ever.
@Configuration(proxyBeanMethods = false)
class BytesKept {
    @Bean
    Retention bytesOfIntakes(JdbcClient sql) {
        return new Retention("intake", Period.ofDays(30), (before, now) -> sql.sql(
                        "update intake set bytes = null where bytes is not null and ended_at < ?")
                .param(Timestamp.from(before))
                .update());
    }
}
