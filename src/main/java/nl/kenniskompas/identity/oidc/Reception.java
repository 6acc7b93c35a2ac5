package nl.kenniskompas.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.kenniskompas.identity.FirstAdministrator;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.Refusal;
import nl.kenniskompas.identity.Sessions;
import nl.kenniskompas.identity.Way;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// What follows when somebody comes back from the provider.
@Component
class Reception implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    static final String ID_TOKEN = "kompas.idToken";

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final OidcSettings settings;
    private final People people;
    private final FirstAdministrator first;
    private final Sessions sessions;

    Reception(OidcSettings settings, People people, FirstAdministrator first, Sessions sessions) {
        this.settings = settings;
        this.people = people;
        this.first = first;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof OidcUser user))
            throw new IllegalStateException("the provider is asked for OpenID, and answered otherwise");
        var onward = sessions.begin(arrived(user), Way.OIDC, request, response);
        if (onward.isPresent())
            request.getSession().setAttribute(ID_TOKEN, user.getIdToken().getTokenValue());
        response.sendRedirect(onward.orElse(Refusal.CLOSED.address()));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        refuse(tooLow(failure) ? Refusal.LEVEL : Refusal.FAILED, code(failure), request, response);
    }

    /// The provider did not tell how to reach it.
    void unreachable(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("the identity provider {} cannot be asked: {}", settings.issuer(), String.valueOf(failure.getCause()));
        refuse(Refusal.UNREACHABLE, "", request, response);
    }

    private void refuse(Refusal why, String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        sessions.refuse(why, Way.OIDC, null, code, request);
        response.sendRedirect(why.address());
    }

    /// An address for mail says who somebody is only when the provider has checked that it is theirs.
    private Person arrived(OidcUser user) {
        String subject = user.getName();
        String email = Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
        var person = people.arrived(settings.issuer(), subject, name(user).orElse(subject), email);
        if (person.disabledAt() == null && (first.is(subject) || first.is(email))) first.appoint(person.id());
        return person;
    }

    private static Optional<String> name(OidcUser user) {
        return filled(user.getFullName()).or(() -> filled(user.getPreferredUsername()));
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).filter(given -> !given.isBlank());
    }

    private static boolean tooLow(AuthenticationException failure) {
        return failure.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream()
                        .allMatch(error -> error.getErrorCode().equals(Level.TOO_LOW));
    }

    /// Codes come from the address too, so only what looks like one.
    private static String code(AuthenticationException failure) {
        String code = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "";
        return code.matches("[a-z_]{1,40}") ? code : "other";
    }
}
