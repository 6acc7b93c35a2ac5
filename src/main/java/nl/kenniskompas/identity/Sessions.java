package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Where every way of signing in ends: a session with a new id, that knows who it belongs to and nothing else.
@Component
public class Sessions {
    private final HttpSessionSecurityContextRepository kept = new HttpSessionSecurityContextRepository();

    public void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person.id(), person.name()), null, List.of()));
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
    }
}
