package nl.kenniskompas.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/// A hostile or careless provider: id tokens that a real one would not give.
class IdTokenTest {
    private static final String ISSUER = "https://login.example.org";
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static RSAKey key;
    private static HttpServer keys;
    private static JwtDecoder decoder;

    @BeforeAll
    static void provider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        byte[] published = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        keys.start();
        decoder = IdTokens.decoders(settings(), Clock.fixed(NOW, ZoneOffset.UTC))
                .createDecoder(registration(keys.getAddress().getPort()));
    }

    @AfterAll
    static void gone() {
        keys.stop(0);
    }

    @Test
    void aTokenOfTheProviderForUsIsTaken() throws JOSEException {
        assertThat(decoder.decode(signed(claims().build())).getSubject()).isEqualTo("noor");
    }

    @Test
    void aTokenForAnotherClientIsRefused() throws JOSEException {
        refused(claims().audience("another-client").build());
        refused(claims().audience(List.of("kenniskompas", "another-client"))
                .claim("azp", "another-client")
                .build());
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws JOSEException {
        refused(claims().issuer("https://login.example.net").build());
    }

    @Test
    void aTokenThatIsTooOldOrNotYetGoodIsRefused() throws JOSEException {
        refused(claims().expirationTime(at(-120)).build());
        refused(claims().expirationTime(null).build());
        refused(claims().notBeforeTime(at(600)).build());
    }

    @Test
    void aTokenOfTooLowALevelIsRefused() throws JOSEException {
        refused(claims().claim("acr", "low").build());
        refused(claims().claim("acr", null).build());
    }

    @Test
    void aTokenThatSomebodyElseSignedIsRefused() throws JOSEException {
        var other = new RSAKeyGenerator(2048).keyID("one").generate();

        refused(signed(JWSAlgorithm.RS256, new RSASSASigner(other), claims().build()));
    }

    @Test
    void aTokenThatIsNotSignedIsRefused() {
        refused(new PlainJWT(claims().build()).serialize());
    }

    /// The public key is known to everybody, so it may not pass for a shared secret.
    @Test
    void aTokenThatIsSignedWithThePublicKeyIsRefused() throws JOSEException {
        byte[] everybodyKnows = key.toPublicJWK().toRSAPublicKey().getEncoded();

        refused(signed(JWSAlgorithm.HS256, new MACSigner(everybodyKnows), claims().build()));
    }

    private static void refused(JWTClaimsSet claims) throws JOSEException {
        refused(signed(claims));
    }

    private static void refused(String token) {
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(JWSAlgorithm.RS256, new RSASSASigner(key), claims);
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("noor")
                .audience("kenniskompas")
                .issueTime(at(-5))
                .expirationTime(at(300))
                .claim("acr", "substantial");
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plus(Duration.ofSeconds(seconds)));
    }

    private static OidcSettings settings() {
        return new OidcSettings(
                ISSUER, "kenniskompas", List.of("substantial"), "", SignatureAlgorithm.PS256, SignatureAlgorithm.RS256);
    }

    private static ClientRegistration registration(int port) {
        return ClientRegistration.withRegistrationId(Provider.ID)
                .clientId("kenniskompas")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://kompas.example.org/login/oauth2/code/oidc")
                .authorizationUri(ISSUER + "/auth")
                .tokenUri(ISSUER + "/token")
                .jwkSetUri("http://127.0.0.1:" + port + "/keys")
                .issuerUri(ISSUER)
                .providerConfigurationMetadata(Map.of("issuer", ISSUER))
                .userNameAttributeName("sub")
                .build();
    }
}
