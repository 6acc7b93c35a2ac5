package nl.kenniskompas.identity.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.kenniskompas.identity.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;

/// What happens between us and a device: we ask, it answers. A question is kept in the session that asked it, and one
/// answer, in time, uses it up; so an answer that somebody saw on its way is worth nothing.
@Component
class Ceremonies {
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String PLATFORM = "Kenniskompas";

    private final Supplier<WebAuthnRelyingPartyOperations> checks;
    private final Clock clock;

    Ceremonies(RelyingParty party, KeptCredentials credentials, KeptHolders holders, Clock clock) {
        this.checks = SingletonSupplier.of(() -> checks(party, credentials, holders));
        this.clock = clock;
    }

    private record Asked(Serializable question, Instant at) implements Serializable {}

    /// The device must see for itself that it is its owner, by a finger, a face or a code: so what it has and what the
    /// owner is or knows come together.
    private static WebAuthnRelyingPartyOperations checks(
            RelyingParty party, KeptCredentials credentials, KeptHolders holders) {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(party.name())
                .name(PLATFORM)
                .build();
        var checks = new Webauthn4JRelyingPartyOperations(holders, credentials, us, Set.of(party.origin()));
        checks.setCustomizeCreationOptions(
                question -> question.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        checks.setCustomizeRequestOptions(question -> question.userVerification(UserVerificationRequirement.REQUIRED));
        return checks;
    }

    /// @return the question for a new passkey of this person
    String askForANewKey(PersonId person, HttpSession session) {
        var who = UsernamePasswordAuthenticationToken.authenticated(person.code(), null, List.of());
        return ask(
                checks.get()
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(who)),
                session);
    }

    /// @param name as its holder calls it
    /// @return whether it is kept now
    boolean add(String answer, String name, HttpSession session) {
        var question = taken(PublicKeyCredentialCreationOptions.class, session);
        var key = Answers.ofANewKey(answer);
        if (question.isEmpty() || key.isEmpty()) return false;
        try {
            checks.get()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            question.get(), new RelyingPartyPublicKey(key.get(), name)));
            return true;
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            return false;
        }
    }

    /// @return the question to whoever wants to come in; it names no passkeys, as nobody is known yet
    String askForAKnownKey(HttpSession session) {
        return ask(
                checks.get()
                        .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null)),
                session);
    }

    /// @return the passkey that was proven to be there
    Optional<Bytes> proven(String answer, HttpSession session) {
        var question = taken(PublicKeyCredentialRequestOptions.class, session);
        var key = Answers.ofAKnownKey(answer);
        if (question.isEmpty() || key.isEmpty()) return Optional.empty();
        try {
            var holder = checks.get().authenticate(new RelyingPartyAuthenticationRequest(question.get(), key.get()));
            return isOf(holder.getId(), key.get()) ? Optional.of(key.get().getRawId()) : Optional.empty();
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /// A device that says whose the passkey is must agree with us.
    private static boolean isOf(Bytes handle, PublicKeyCredential<AuthenticatorAssertionResponse> key) {
        var told = key.getResponse().getUserHandle();
        return told == null || told.equals(handle);
    }

    private <Q extends Serializable> String ask(Q question, HttpSession session) {
        session.setAttribute(place(question.getClass()), new Asked(question, clock.instant()));
        return Answers.question(question);
    }

    private <Q extends Serializable> Optional<Q> taken(Class<Q> kind, HttpSession session) {
        var kept = session.getAttribute(place(kind));
        session.removeAttribute(place(kind));
        return kept instanceof Asked(var question, var at)
                        && clock.instant().isBefore(at.plus(PATIENCE))
                        && kind.isInstance(question)
                ? Optional.of(kind.cast(question))
                : Optional.empty();
    }

    private static String place(Class<?> kind) {
        return "kompas.asked." + kind.getSimpleName();
    }
}
