package nl.kenniskompas.identity.oidc;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/// `kompas.oidc.*`.
///
/// @param issuer address of the provider; empty: this way of signing in is closed
/// @param client how the provider calls this platform
/// @param acr the levels of assurance that are good enough, the least one first; empty: whatever the provider gives
/// @param key file with our RSA key as a JSON Web Key; empty: one that is made and kept with the data
/// @param keyAlgorithm with which we sign what we say to the provider
/// @param tokenAlgorithm with which the provider signs; a token that is signed otherwise is refused
@ConfigurationProperties("kompas.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("kenniskompas") String client,
        @DefaultValue List<String> acr,
        @DefaultValue("") String key,
        @DefaultValue("PS256") SignatureAlgorithm keyAlgorithm,
        @DefaultValue("RS256") SignatureAlgorithm tokenAlgorithm) {
    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "localhost", "[::1]");

    OidcSettings {
        issuer = issuer.strip();
        if (!issuer.isEmpty() && !isSafe(issuer))
            throw new IllegalArgumentException("KOMPAS_OIDC_ISSUER must begin with https://: " + issuer);
    }

    boolean isOn() {
        return !issuer.isEmpty();
    }

    private static boolean isSafe(String address) {
        var uri = URI.create(address);
        return "https".equals(uri.getScheme()) || THIS_MACHINE.contains(String.valueOf(uri.getHost()));
    }
}
