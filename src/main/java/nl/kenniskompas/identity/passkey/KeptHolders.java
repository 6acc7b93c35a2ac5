package nl.kenniskompas.identity.passkey;

import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/// The holders of passkeys as Spring Security asks for them. They have no table: a holder's handle stands with each of
/// their passkeys, and is made by chance for the first one, so that it says nothing about anybody.
@Repository
class KeptHolders implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient sql;
    private final Acting acting;

    KeptHolders(JdbcClient sql, Acting acting) {
        this.sql = sql;
        this.acting = acting;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return acting.asPlatform(() -> sql.sql("""
                        select p.name, coalesce(p.email, p.name) as account from person p
                        where p.erased_at is null and p.id = (select k.person_id from passkey k where k.user_handle = ? limit 1)""")
                .param(handle.getBytes())
                .query((row, n) -> holder(handle, row.getString("account"), row.getString("name")))
                .optional()
                .orElse(null));
    }

    /// @param code of a person; that is how we name somebody to Spring
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String code) {
        if (!(Actor.of(code) instanceof Actor.Somebody(var person, var ignored))) return null;
        return acting.asPlatform(() -> sql.sql("""
                        select p.name, coalesce(p.email, p.name) as account,
                               (select k.user_handle from passkey k where k.person_id = p.id limit 1) as handle
                        from person p where p.id = ? and p.erased_at is null""")
                .param(person.value())
                .query((row, n) -> {
                    byte[] known = row.getBytes("handle");
                    var handle = known == null ? Bytes.random() : new Bytes(known);
                    return holder(handle, row.getString("account"), row.getString("name"));
                })
                .optional()
                .orElse(null));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("a holder comes with their first passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("a holder goes with their last passkey");
    }

    private static PublicKeyCredentialUserEntity holder(Bytes handle, String account, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(account)
                .displayName(name)
                .build();
    }
}
