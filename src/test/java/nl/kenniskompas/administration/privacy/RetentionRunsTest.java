package nl.kenniskompas.administration.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.AuditLog;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.Retention;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/// The job that applies the rules: once, again the next day, and also when one of them fails.
@PlatformTest
class RetentionRunsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    List<Retention> rules;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    AuditLog log;

    @Autowired
    MockMvcTester browser;

    @Test
    void aRuleRunsOnceADayOnOneOfTwoNodesAndCatchesUpAfterDowntime() throws InterruptedException {
        var ran = new AtomicInteger();
        var rule = new Retention(
                "dagelijks " + MADE.incrementAndGet(), Period.ofDays(1), (before, now) -> ran.incrementAndGet());

        var nodes = List.of(node(rule, NOW), node(rule, NOW));
        var threads = nodes.stream()
                .map(node -> Thread.ofPlatform().start(() -> Acting.as(Actor.PLATFORM, node::applyDue)))
                .toList();
        for (Thread thread : threads) thread.join();
        assertThat(ran).hasValue(1);

        node(rule, NOW.plus(Duration.ofHours(19))).applyDue();
        assertThat(ran).hasValue(1);
        node(rule, NOW.plus(Duration.ofDays(9))).applyDue();
        assertThat(ran).hasValue(2);
    }

    @Test
    void aRuleThatFailsIsTriedAgainAndHoldsUpNoOther() {
        var tried = new AtomicInteger();
        var ran = new AtomicInteger();
        int number = MADE.incrementAndGet();
        var failing = new Retention("stuk " + number, Period.ofDays(1), (before, now) -> {
            tried.incrementAndGet();
            throw new IllegalStateException("proef");
        });
        var sound = new Retention("heel " + number, Period.ofDays(1), (before, now) -> ran.incrementAndGet());

        new RetentionRuns(List.of(failing, sound), sql, transactions, log, Clock.fixed(NOW, ZoneOffset.UTC)).applyDue();
        node(failing, NOW.plus(Duration.ofHours(1))).applyDue();

        assertThat(ran).hasValue(1);
        assertThat(tried).hasValue(2);
        assertThat(sql.sql("select count(*) from retention_run where rule = ? and failed")
                        .param(failing.what())
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isEqualTo(2);
    }

    @Test
    void thePrivacyPageTellsEachRuleAndItsRuns() throws Exception {
        var rule = rules.stream()
                .filter(it -> it.what().equals("register"))
                .findFirst()
                .orElseThrow();
        sql.sql("insert into retention_run (rule, at, gone) values (?, ?, 4)")
                .params(rule.what(), Timestamp.from(NOW))
                .update();

        var page = Jsoup.parse(
                browser.get().uri("/privacy").exchange().getResponse().getContentAsString());

        assertThat(page.select("main table tbody tr")).hasSize(6 + rules.size());
        assertThat(page.select("main").text())
                .contains("7 dagen", "24 maanden", "opgeruimd")
                .doesNotContain("[");
    }

    private RetentionRuns node(Retention rule, Instant now) {
        return new RetentionRuns(List.of(rule), sql, transactions, log, Clock.fixed(now, ZoneOffset.UTC));
    }
}
