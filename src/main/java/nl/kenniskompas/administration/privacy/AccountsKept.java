package nl.kenniskompas.administration.privacy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.administration.PersonChanged;
import nl.kenniskompas.administration.PersonChanged.What;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Retention;
import nl.kenniskompas.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long this module keeps things: accounts that nobody uses, and the runs of the retention rules themselves.
@Configuration(proxyBeanMethods = false)
class AccountsKept {
    private static final Duration NOTICE = Duration.ofDays(30);

    /// Of who has no role and was not seen; who was never seen counts from when the account was made.
    private static final String IDLE = """
             from person p where p.erased_at is null and coalesce(p.last_seen_at, p.created_at) < :before
             and not exists (select from membership m where m.person_id = p.id)
            """;

    @Bean
    Retention idleAccounts(
            JdbcClient sql, Erasures erasures, ApplicationEventPublisher events, MessageSource messages) {
        String because = new Text(messages, Locale.of("nl")).of("administration.privacy.because.idle");
        return new Retention("account", Period.ofMonths(24), (before, now) -> {
            warn(sql, before.plus(NOTICE), now).forEach(id -> events.publishEvent(new PersonChanged(id, What.WARNED)));
            return (int) warnedBefore(sql, before, now.minus(NOTICE)).stream()
                    .filter(id -> erasures.erase(id, because))
                    .count();
        });
    }

    /// Once, unless they came back since.
    private static List<PersonId> warn(JdbcClient sql, Instant before, Instant now) {
        return sql.sql("update person set warned_at = :now where id in (select p.id" + IDLE
                        + " and (p.warned_at is null or p.warned_at < p.last_seen_at)) returning id")
                .param("before", Timestamp.from(before))
                .param("now", Timestamp.from(now))
                .query((row, n) -> new PersonId(row.getLong(1)))
                .list();
    }

    private static List<PersonId> warnedBefore(JdbcClient sql, Instant before, Instant warned) {
        return sql.sql("select p.id" + IDLE
                        + " and p.warned_at <= :warned and (p.last_seen_at is null or p.warned_at >= p.last_seen_at)")
                .param("before", Timestamp.from(before))
                .param("warned", Timestamp.from(warned))
                .query((row, n) -> new PersonId(row.getLong(1)))
                .list();
    }

    @Bean
    Retention runsOfRules(JdbcClient sql) {
        return new Retention(
                "run", Period.ofYears(1), (before, now) -> sql.sql("delete from retention_run where at < ?")
                        .param(Timestamp.from(before))
                        .update());
    }
}
