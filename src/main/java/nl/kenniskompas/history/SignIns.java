package nl.kenniskompas.history;

import nl.kenniskompas.identity.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Notes who signs in and out. Each way to sign in tells so by the events of Spring Security, so none of them has to
/// know the log.
@Component
class SignIns {
    private final AuditLog log;

    SignIns(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        log.note(Event.done(Event.Kind.SIGN_IN)
                .by(code(event.getAuthentication()))
                .with("way", event.getGeneratedBy().getSimpleName()));
    }

    /// Only what kind of refusal it was: what was typed or sent may be a secret, or somebody else's name.
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        log.note(Event.refused(Event.Kind.SIGN_IN)
                .with("why", event.getException().getClass().getSimpleName()));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        log.note(Event.done(Event.Kind.SIGN_OUT).by(code(event.getAuthentication())));
    }

    private static String code(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn someone
                ? someone.id().code()
                : authentication.getName();
    }
}
