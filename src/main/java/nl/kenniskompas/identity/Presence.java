package nl.kenniskompas.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// At each request: is this person still welcome, and what may they do? So a role that is taken away or an account
/// that is closed counts from the next request on, in all sessions at once.
final class Presence extends OncePerRequestFilter {
    private final People people;

    Presence(People people) {
        this.people = people;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn someone)
            people.standing(someone.id()).ifPresentOrElse(standing -> enter(someone, standing), () -> leave(request));
        chain.doFilter(request, response);
    }

    private static void enter(SignedIn someone, People.Standing standing) {
        List<GrantedAuthority> may = standing.role().map(Role::authorities).orElse(List.of());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(someone.id(), standing.name()), null, may));
        SecurityContextHolder.setContext(context);
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
