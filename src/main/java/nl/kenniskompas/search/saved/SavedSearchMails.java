package nl.kenniskompas.search.saved;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.kenniskompas.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who wants mail about their searches, and when they last had one. Writing is the platform's, apart from wanting it.
@Repository
class SavedSearchMails {
    private static final Duration BETWEEN = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;
    private final RandomGenerator chance = new SecureRandom();

    SavedSearchMails(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Where a mail goes.
    ///
    /// @param stop the secret by which its reader stops them
    /// @param sentAt when the one before was sent
    record Receiver(
            String address,
            Locale language,
            String stop,
            @Nullable Instant sentAt) {}

    /// What each mail needs is there from the first time that somebody wants one.
    @Transactional
    void begin(PersonId person, Locale language) {
        sql.sql("""
                        insert into saved_search_mail (person_id, language, stop) values (:person, :language, :stop)
                        on conflict (person_id) do update set language = :language""")
                .param("person", person.value())
                .param("language", language.getLanguage())
                .param("stop", Secret.made(chance).text())
                .update();
    }

    /// Empty without an address, and for who had a mail less than a day ago.
    Optional<Receiver> receiver(PersonId person) {
        return sql.sql("""
                        select p.email, m.language, m.stop, m.sent_at from saved_search_mail m join person p on p.id = m.person_id
                        where m.person_id = :person and p.email is not null and p.disabled_at is null and p.erased_at is null
                          and (m.sent_at is null or m.sent_at <= :before)""")
                .param("person", person.value())
                .param("before", Timestamp.from(clock.instant().minus(BETWEEN)))
                .query((row, n) -> new Receiver(
                        row.getString("email"),
                        Locale.of(row.getString("language")),
                        row.getString("stop"),
                        instant(row.getTimestamp("sent_at"))))
                .optional();
    }

    /// Takes the mail of today for sending, so that no other program sends it too.
    ///
    /// @return false when it was taken already
    @Transactional
    boolean take(PersonId person) {
        return sql.sql("update saved_search_mail set sent_at = :now where person_id = :person"
                                + " and (sent_at is null or sent_at <= :before)")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("before", Timestamp.from(clock.instant().minus(BETWEEN)))
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /// It could not be sent: another time.
    @Transactional
    void giveBack(PersonId person, @Nullable Instant sentAt) {
        sql.sql("update saved_search_mail set sent_at = :before where person_id = :person")
                .param("before", sentAt == null ? null : Timestamp.from(sentAt), java.sql.Types.TIMESTAMP)
                .param("person", person.value())
                .update();
    }

    /// What was found until then stood in a mail.
    @Transactional
    void told(Collection<SavedSearch> searches, Instant until) {
        sql.sql("update saved_search set told_at = ? where id = any (?)")
                .params(
                        Timestamp.from(until),
                        searches.stream().map(SavedSearch::id).toArray(Long[]::new))
                .update();
    }

    boolean knows(String stop) {
        return sql.sql("select exists (select from saved_search_mail where stop = ?)")
                .param(stop)
                .query(Boolean.class)
                .single();
    }

    /// No mail any more about any search of whoever got this secret.
    @Transactional
    void stop(String stop) {
        sql.sql(
                        "update saved_search set by_mail = false where person_id in (select person_id from saved_search_mail where stop = ?)")
                .param(stop)
                .update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
