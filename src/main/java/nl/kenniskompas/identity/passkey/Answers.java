package nl.kenniskompas.identity.passkey;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Our questions to a device and its answers, as JSON. An answer that lacks something is no answer.
final class Answers {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    /// Of characters; a device needs a few thousand.
    private static final int LONGEST = 60_000;

    private Answers() {}

    static String question(Object question) {
        return JSON.writeValueAsString(question);
    }

    static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> ofANewKey(String json) {
        return read(json, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {})
                .filter(it -> isWhole(
                        it.getId(),
                        it.getRawId(),
                        it.getType(),
                        it.getResponse(),
                        it.getResponse() == null ? null : it.getResponse().getClientDataJSON(),
                        it.getResponse() == null ? null : it.getResponse().getAttestationObject()));
    }

    static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> ofAKnownKey(String json) {
        return read(json, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {})
                .filter(it -> isWhole(
                        it.getId(),
                        it.getRawId(),
                        it.getResponse(),
                        it.getResponse() == null ? null : it.getResponse().getClientDataJSON(),
                        it.getResponse() == null ? null : it.getResponse().getAuthenticatorData(),
                        it.getResponse() == null ? null : it.getResponse().getSignature()));
    }

    private static <T> Optional<T> read(String json, TypeReference<T> type) {
        if (json.length() > LONGEST) return Optional.empty();
        try {
            return Optional.ofNullable(JSON.readValue(json, type));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(@Nullable Object... parts) {
        return Stream.of(parts).allMatch(Objects::nonNull);
    }
}
