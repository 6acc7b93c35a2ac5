package nl.kenniskompas.identity.oidc;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/// Whether the provider is sure enough of who this is. What was asked does not count, for the question goes through
/// the browser; what the token says does.
///
/// @param enough empty: each level is
record Level(List<String> enough) implements OAuth2TokenValidator<Jwt> {
    static final String TOO_LOW = "insufficient_level";

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        String level = token.getClaimAsString("acr");
        return enough.isEmpty() || enough.contains(String.valueOf(level))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(TOO_LOW, "the level of assurance is not among those that are enough", null));
    }
}
