package nl.kenniskompas.administration.privacy;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.history.AuditLog;
import nl.kenniskompas.history.Event;
import nl.kenniskompas.identity.Retention;
import nl.kenniskompas.web.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Applies the retention rules, each once a day and on one node only, and keeps what came of it.
@Repository
class RetentionRuns {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionRuns.class);
    private static final long LOCK = 0x6b656570L;

    /// A little less than a day, so that a run at the same hour of the next day is not too early.
    private static final Duration BETWEEN = Duration.ofHours(20);

    private final List<Retention> rules;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final AuditLog log;
    private final Clock clock;

    RetentionRuns(
            List<Retention> rules, JdbcClient sql, PlatformTransactionManager transactions, AuditLog log, Clock clock) {
        this.rules = rules;
        this.sql = sql;
        transaction = new TransactionTemplate(transactions);
        this.log = log;
        this.clock = clock;
    }

    /// @param last when it last worked
    /// @param gone how many things went in all
    record Tally(Instant last, long gone) {}

    /// Those that were not applied today. One that fails does not keep the others from it, and is tried again.
    void applyDue() {
        for (Retention rule : rules) {
            try {
                transaction.executeWithoutResult(status -> applyOnce(rule));
            } catch (RuntimeException failure) {
                LOG.error("the retention rule {} could not be applied", rule.what(), failure);
                transaction.executeWithoutResult(status -> keep(rule, 0, true));
            }
        }
    }

    private void applyOnce(Retention rule) {
        sql.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> 0)
                .single();
        if (appliedLately(rule)) return;
        Instant now = clock.instant();
        Instant before = now.atZone(Text.ZONE).minus(rule.period()).toInstant();
        int gone = rule.lettingGo().apply(before, now);
        keep(rule, gone, false);
        if (gone > 0)
            log.note(Event.done(Event.Kind.RETENTION).about(rule.what()).with("rows", Integer.toString(gone)));
    }

    private boolean appliedLately(Retention rule) {
        return sql.sql("select exists (select from retention_run where rule = ? and at > ? and not failed)")
                .params(rule.what(), Timestamp.from(clock.instant().minus(BETWEEN)))
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private void keep(Retention rule, int gone, boolean failed) {
        sql.sql("insert into retention_run (rule, at, gone, failed) values (?, ?, ?, ?)")
                .params(rule.what(), Timestamp.from(clock.instant()), gone, failed)
                .update();
    }

    /// By the name of the rule; of the runs that are kept.
    Map<String, Tally> tallies() {
        return sql
                .sql(
                        "select rule, max(at) as last, sum(gone) as gone from retention_run where not failed group by rule")
                .query((row, n) -> Map.entry(
                        row.getString("rule"),
                        new Tally(row.getTimestamp("last").toInstant(), row.getLong("gone"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
