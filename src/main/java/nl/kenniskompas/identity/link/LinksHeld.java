package nl.kenniskompas.identity.link;

import java.sql.Timestamp;
import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.identity.HeldAbout;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A link that was sent holds an address: it is shown to the person, and goes with them, or after a day.
@Configuration(proxyBeanMethods = false)
class LinksHeld {
    @Bean
    Retention linksToSignIn(JdbcClient sql) {
        return new Retention(
                "links", Period.ofDays(1), (before, now) -> sql.sql("delete from sign_in_link where expires_at < ?")
                        .param(Timestamp.from(before))
                        .update());
    }

    @Bean
    HeldAbout linksSent(JdbcClient sql) {
        return new HeldAbout() {
            @Override
            public String what() {
                return "links";
            }

            @Override
            public List<Map<String, String>> of(PersonId person) {
                return sql.sql("select email, made_at, used_at is not null as used from sign_in_link"
                                + " where person_id = ? order by id")
                        .param(person.value())
                        .query((row, n) -> Map.of(
                                "email", row.getString("email"),
                                "made", row.getTimestamp("made_at").toInstant().toString(),
                                "used", Boolean.toString(row.getBoolean("used"))))
                        .list();
            }

            @Override
            public void erase(PersonId person) {
                sql.sql("delete from sign_in_link where person_id = ?")
                        .param(person.value())
                        .update();
            }
        };
    }
}
