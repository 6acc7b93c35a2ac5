package nl.kenniskompas.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/// The table of passkeys as Spring Security asks for it. Looking one up is the platform's own work, as who signs in is
/// nobody yet; a new one is put in by the person whose it is, and the database would refuse it for another.
@Repository
class KeptCredentials implements UserCredentialRepository {
    private static final String SELECT = """
            select credential_id, user_handle, public_key, attestation, signature_count, user_verified, backup_eligible,
                   backup_state, array_to_string(transports, ',') as transports, name, made_at, coalesce(used_at, made_at) as used_at
            from passkey\s""";

    private final JdbcClient sql;
    private final Acting acting;
    private final CurrentPerson person;
    private final Clock clock;

    KeptCredentials(JdbcClient sql, Acting acting, CurrentPerson person, Clock clock) {
        this.sql = sql;
        this.acting = acting;
        this.person = person;
        this.clock = clock;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return acting.asPlatform(() -> sql.sql(SELECT + "where credential_id = ?")
                .param(credential.getBytes())
                .query(KeptCredentials::credential)
                .optional()
                .orElse(null));
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return acting.asPlatform(() -> sql.sql(SELECT + "where user_handle = ? order by id")
                .param(handle.getBytes())
                .query(KeptCredentials::credential)
                .list());
    }

    @Override
    public void delete(Bytes credential) {
        sql.sql("delete from passkey where credential_id = ?")
                .param(credential.getBytes())
                .update();
    }

    @Override
    public void save(CredentialRecord credential) {
        if (findByCredentialId(credential.getCredentialId()) == null) add(credential);
        else use(credential);
    }

    private void add(CredentialRecord credential) {
        if (!(person.actor() instanceof Actor.Somebody(var holder, var ignored)))
            throw new IllegalStateException("a passkey is somebody's");
        sql.sql("""
                        insert into passkey (person_id, credential_id, user_handle, public_key, attestation, signature_count,
                               user_verified, backup_eligible, backup_state, transports, name, made_at)
                        values (:person, :credential, :handle, :key, :attestation, :count, :verified, :eligible, :state,
                                string_to_array(:transports, ','), :name, :now)""")
                .param("person", holder.value())
                .param("credential", credential.getCredentialId().getBytes())
                .param("handle", credential.getUserEntityUserId().getBytes())
                .param("key", credential.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(credential.getAttestationObject())
                                .getBytes())
                .param("count", credential.getSignatureCount())
                .param("verified", credential.isUvInitialized())
                .param("eligible", credential.isBackupEligible())
                .param("state", credential.isBackupState())
                .param("transports", written(credential.getTransports()))
                .param("name", credential.getLabel())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void use(CredentialRecord credential) {
        acting.asPlatform(
                () -> sql.sql("update passkey set signature_count = :count, used_at = :now where credential_id = :id")
                        .param("count", credential.getSignatureCount())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", credential.getCredentialId().getBytes())
                        .update());
    }

    private static String written(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        var transports = Stream.of(row.getString("transports").split(","))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("user_handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(transports)
                .label(row.getString("name"))
                .created(row.getTimestamp("made_at").toInstant())
                .lastUsed(row.getTimestamp("used_at").toInstant())
                .build();
    }
}
