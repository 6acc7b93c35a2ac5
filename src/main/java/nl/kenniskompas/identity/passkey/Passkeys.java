package nl.kenniskompas.identity.passkey;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Repository;

/// Whose passkeys there are. Row-level security shows nobody those of another.
@Repository
class Passkeys {
    static final int MOST = 20;

    private final JdbcClient sql;
    private final Acting acting;
    private final People people;
    private final RelyingParty party;
    private final Clock clock;

    Passkeys(JdbcClient sql, Acting acting, People people, RelyingParty party, Clock clock) {
        this.sql = sql;
        this.acting = acting;
        this.people = people;
        this.party = party;
        this.clock = clock;
    }

    List<Passkey> of(PersonId person) {
        return sql.sql("select id, name, backup_state, made_at, used_at from passkey where person_id = ? order by id")
                .param(person.value())
                .query((row, n) -> new Passkey(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getBoolean("backup_state"),
                        row.getTimestamp("made_at").toInstant(),
                        instant(row.getTimestamp("used_at"))))
                .list();
    }

    /// @return false when the person has no such passkey
    boolean remove(PersonId person, long id) {
        return sql.sql("delete from passkey where id = ? and person_id = ?")
                        .params(id, person.value())
                        .update()
                == 1;
    }

    int removeAll(PersonId person) {
        return sql.sql("delete from passkey where person_id = ?")
                .param(person.value())
                .update();
    }

    /// Who holds a passkey with which somebody just proved to be in; also one whose account is closed.
    ///
    /// @return empty when it was taken away meanwhile, and for who must come in elsewhere
    Optional<Person> arrived(Bytes credential) {
        return acting.asPlatform(() -> sql.sql("""
                        update person p set last_seen_at = :now from passkey k
                        where k.credential_id = :credential and p.id = k.person_id and p.erased_at is null and p.issuer in (:issuers)
                        returning p.id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("credential", credential.getBytes())
                .param("issuers", party.issuers())
                .query((row, n) -> new PersonId(row.getLong(1)))
                .optional()
                .flatMap(people::find));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
