package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Where every way of signing in ends: a session with a new id, that knows who it belongs to and nothing else.
@Component
public class Sessions {
    private final HttpSessionSecurityContextRepository kept = new HttpSessionSecurityContextRepository();
    private final ApplicationEventPublisher events;

    Sessions(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id(), person.name()), null, List.of());
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, Sessions.class));
    }
}
