package nl.kenniskompas.administration.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.AuditLog;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Retention;
import nl.kenniskompas.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Each rule with the clock held still. The rules run under names of their own here, as the daily job of the platform
/// may run them too.
@PlatformTest
class RetentionTest {
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
    People people;

    @Autowired
    Memberships memberships;

    @Test
    void anAccountWithoutRoleIsErasedAfterTwoYearsAndANotice() {
        var gone = person(days(731), false);
        var holding = person(days(731), true);
        var lately = person(days(600), false);

        apply("account", NOW);
        assertThat(people.find(gone)).as("it is told first").isPresent();
        assertThat(warned(gone)).isTrue();
        assertThat(warned(holding) || warned(lately)).isFalse();

        apply("account", NOW.plus(Duration.ofDays(29)));
        assertThat(people.find(gone)).isPresent();
        apply("account", NOW.plus(Duration.ofDays(30)));
        assertThat(people.find(gone)).isEmpty();
        assertThat(people.find(holding)).isPresent();
        assertThat(people.find(lately)).isPresent();
    }

    @Test
    void whoComesBackAfterTheNoticeStays() {
        var back = person(days(731), false);
        apply("account", NOW);
        seen(back, NOW.plus(Duration.ofDays(3)));

        apply("account", NOW.plus(Duration.ofDays(30)));

        assertThat(people.find(back)).isPresent();
    }

    @Test
    void theBytesOfAFileThatCouldNotBeReadGoAfterAMonth() {
        long old = intake(days(31)), recent = intake(days(29));

        apply("intake", NOW);

        assertThat(hasBytes(old)).isFalse();
        assertThat(hasBytes(recent)).isTrue();
    }

    @Test
    void theAddressesInTheLogGoAfterHalfAYear() {
        var today = Instant.now(Clock.systemUTC());
        long old = origin(today.minus(Duration.ofDays(190))), recent = origin(today.minus(Duration.ofDays(170)));

        apply("origins", today);

        assertThat(origins(old)).isFalse();
        assertThat(origins(recent)).isTrue();
    }

    @Test
    void aRegisterThatWaitsGoesAfterAWeek() {
        long old = register(days(8)), recent = register(days(6));

        apply("register", NOW);

        assertThat(there("register_import", old)).isFalse();
        assertThat(there("register_import", recent)).isTrue();
    }

    @Test
    void theKeyOfAFormGoesAfterADayWhoeverSentIt() {
        var person = person(NOW, false);
        Acting.as(new Actor.Somebody(person, "?"), () -> {
            key("a" + person.value(), days(2));
            key("b" + person.value(), NOW.minus(Duration.ofHours(2)));
        });

        apply("form", NOW);

        assertThat(sql.sql("select address from form_key where address in (?, ?)")
                        .params("a" + person.value(), "b" + person.value())
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly("b" + person.value());
    }

    @Test
    void theReportOfARunGoesAfterAYear() {
        sql.sql("insert into retention_run (rule, at) values ('oud', ?), ('nieuw', ?)")
                .params(Timestamp.from(days(367)), Timestamp.from(days(360)))
                .update();

        apply("run", NOW);

        assertThat(sql.sql("select rule from retention_run where rule in ('oud', 'nieuw')")
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly("nieuw");
    }

    private void apply(String what, Instant now) {
        var rule =
                rules.stream().filter(it -> it.what().equals(what)).findFirst().orElseThrow();
        node(new Retention(what + " in proef " + MADE.incrementAndGet(), rule.period(), rule.lettingGo()), now)
                .applyDue();
    }

    private RetentionRuns node(Retention rule, Instant now) {
        return new RetentionRuns(List.of(rule), sql, transactions, log, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Instant days(int ago) {
        return NOW.minus(Duration.ofDays(ago));
    }

    private PersonId person(Instant seen, boolean role) {
        var person = people.arrived("test", "bewaard " + MADE.incrementAndGet(), "Bewaard", null)
                .id();
        if (role) memberships.give(person, null, Role.READER);
        seen(person, seen);
        return person;
    }

    private void seen(PersonId person, Instant at) {
        sql.sql("update person set last_seen_at = ? where id = ?")
                .params(Timestamp.from(at), person.value())
                .update();
    }

    private boolean warned(PersonId person) {
        return sql.sql("select warned_at is not null from person where id = ?")
                .param(person.value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private long intake(Instant ended) {
        return sql.sql("""
                        insert into intake (file_name, bytes, sha256, state, problem, asked_at, asked_by, ended_at)
                        values ('stuk.pdf', 'x', 'x', 'failed', 'FAILURE', now(), 'Kenniskompas', ?) returning id""")
                .param(Timestamp.from(ended))
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private boolean hasBytes(long intake) {
        return sql.sql("select bytes is not null from intake where id = ?")
                .param(intake)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /// @return the number of a machine's address
    private long origin(Instant at) {
        long number = MADE.incrementAndGet();
        sql.sql("select history.origin_of(?, ?)")
                .params("198.51.100." + number, at.atZone(ZoneOffset.UTC).toLocalDate())
                .query((row, n) -> row.getString(1))
                .single();
        return number;
    }

    private boolean origins(long number) {
        return sql.sql("select exists (select from history.origin where address = ?)")
                .param("198.51.100." + number)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private long register(Instant at) {
        return sql.sql(
                        "insert into register_import (file_name, content, at, actor) values ('r.csv', '', ?, 'Kenniskompas') returning id")
                .param(Timestamp.from(at))
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private boolean there(String table, long id) {
        return sql.sql("select exists (select from " + table + " where id = ?)")
                .param(id)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private void key(String address, Instant at) {
        sql.sql("insert into form_key (key, address, used_at) values (?, ?, ?)")
                .params(UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)), address, Timestamp.from(at))
                .update();
    }
}
