package nl.kenniskompas.identity.oidc;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/// What an id token must be: signed by the provider with one algorithm, from this issuer, for this client, of now, and
/// of a level that is enough. The nonce is compared where the answer comes in.
@Configuration
class IdTokens {
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokenDecoders(OidcSettings settings, Clock clock) {
        return decoders(settings, clock);
    }

    static JwtDecoderFactory<ClientRegistration> decoders(OidcSettings settings, Clock clock) {
        var decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwsAlgorithmResolver(registration -> settings.tokenAlgorithm());
        decoders.setJwtValidatorFactory(registration -> checks(registration, settings, clock));
        return decoders;
    }

    private static OAuth2TokenValidator<Jwt> checks(
            ClientRegistration registration, OidcSettings settings, Clock clock) {
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        var claims = new OidcIdTokenValidator(registration);
        claims.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(times, claims, new Level(settings.acr()));
    }
}
