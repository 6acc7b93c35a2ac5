package nl.kenniskompas.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// With which this platform proves to the provider that it is the one: made once, kept with the data, readable by its
/// owner only. What is public of it the provider fetches from us.
@Component
class ClientKey {
    private static final int BITS = 3072;

    private final OidcSettings settings;
    private final Path file;
    private @Nullable RSAKey known;

    ClientKey(OidcSettings settings, @Value("${kompas.data}") Path data) {
        this.settings = settings;
        file = settings.key().isEmpty() ? data.resolve("sign-in-key.json") : Path.of(settings.key());
    }

    /// Read or made at its first use, so that an installation without a provider has none.
    synchronized RSAKey key() {
        var key = known;
        if (key == null) {
            key = load();
            known = key;
        }
        return key;
    }

    String published() {
        return new JWKSet(key()).toString(true);
    }

    private RSAKey load() {
        try {
            if (!Files.exists(file) && settings.key().isEmpty()) make();
            var algorithm = JWSAlgorithm.parse(settings.keyAlgorithm().getName());
            var read = RSAKey.parse(Files.readString(file));
            return new RSAKey.Builder(read)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(algorithm)
                    .keyIDFromThumbprint()
                    .build();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException | JOSEException unreadable) {
            throw new IllegalStateException("no RSA key for signing in is to be read from " + file, unreadable);
        }
    }

    private void make() throws IOException, JOSEException {
        var home = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(
                home,
                "sign-in-key",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, new RSAKeyGenerator(BITS).generate().toJSONString());
        Files.move(draft, file);
    }
}
