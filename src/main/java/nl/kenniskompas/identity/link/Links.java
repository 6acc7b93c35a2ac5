package nl.kenniskompas.identity.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The links that were made. All of it is the platform's own work: who asks is nobody yet.
class Links {
    static final Duration VALID = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 3;
    private static final int BYTES = 32;

    private final JdbcClient sql;
    private final Acting acting;
    private final Clock clock;
    private final RandomGenerator chance;

    /// @param chance one that cannot be foretold
    Links(JdbcClient sql, Acting acting, Clock clock, RandomGenerator chance) {
        this.sql = sql;
        this.acting = acting;
        this.clock = clock;
        this.chance = chance;
    }

    /// @param address as the platform knows it
    record Link(String address, String token) {}

    /// A new link; none for an address that nobody was invited under, for a closed account, and for who has three
    /// unused ones already, so that nobody can fill another's mailbox.
    Optional<Link> make(String address) {
        byte[] secret = new byte[BYTES];
        chance.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return acting.asPlatform(() -> {
            tidy();
            return keep(address.strip(), token).map(known -> new Link(known, token));
        });
    }

    /// Whether somebody was invited under this address.
    boolean knows(String address) {
        return acting.asPlatform(
                () -> sql.sql("select exists (select from person where issuer = 'mail' and lower(email) = lower(?))")
                        .param(address.strip())
                        .query((row, n) -> row.getBoolean(1))
                        .single());
    }

    /// Uses a link up, and with it the others of the same person.
    ///
    /// @return who it was sent to; empty when it was used before, is too old, is none of ours, or was sent to an
    ///     address that the person no longer has
    Optional<PersonId> use(String token) {
        return acting.asPlatform(() -> {
            var person = sql.sql("""
                            update sign_in_link l set used_at = :now from person p
                            where l.token_hash = :hash and l.used_at is null and l.expires_at > :now and p.id = l.person_id
                              and p.erased_at is null and p.issuer = 'mail' and lower(p.email) = lower(l.email)
                            returning l.person_id""")
                    .param("now", now())
                    .param("hash", hash(token))
                    .query((row, n) -> new PersonId(row.getLong(1)))
                    .optional();
            person.ifPresent(this::useUp);
            return person;
        });
    }

    private Optional<String> keep(String address, String token) {
        return sql.sql("""
                        insert into sign_in_link (person_id, email, token_hash, made_at, expires_at)
                        select p.id, p.email, :hash, :now, :end from person p
                        where p.issuer = 'mail' and lower(p.email) = lower(:address)
                          and p.disabled_at is null and p.erased_at is null
                          and (select count(*) from sign_in_link l
                               where l.person_id = p.id and l.used_at is null and l.expires_at > :now) < :most
                        order by p.id limit 1
                        returning email""")
                .param("hash", hash(token))
                .param("now", now())
                .param("end", Timestamp.from(clock.instant().plus(VALID)))
                .param("address", address)
                .param("most", AT_ONCE)
                .query((row, n) -> row.getString(1))
                .optional();
    }

    private void useUp(PersonId person) {
        sql.sql("update sign_in_link set used_at = :now where person_id = :person and used_at is null")
                .param("now", now())
                .param("person", person.value())
                .update();
        sql.sql("update person set last_seen_at = :now where id = :person")
                .param("now", now())
                .param("person", person.value())
                .update();
    }

    private void tidy() {
        sql.sql("delete from sign_in_link where expires_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
