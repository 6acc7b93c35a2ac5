package nl.kenniskompas.history;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.identity.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Binds to the thread what is asked and from where, before anybody decides on it, and sees what was answered.
final class Watching extends OncePerRequestFilter {
    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Origins origins;
    private final Denials denials;
    private final AddressWords words;

    private Watching(Origins origins, Denials denials, AddressWords words) {
        this.origins = origins;
        this.denials = denials;
        this.words = words;
    }

    /// Stands in every chain of the gate just behind the filter that knows the person, so that it sees each refusal.
    @Configuration
    static class InEveryChain {
        @Bean
        Customizer<HttpSecurity> watched(Origins origins, AuditLog log, Clock clock, List<Routes> modules) {
            var denials = new Denials(log, clock);
            var words = new AddressWords(
                    modules.stream().flatMap(module -> module.routes().stream()).toList());
            return http ->
                    http.addFilterAfter(new Watching(origins, denials, words), SecurityContextHolderFilter.class);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    /// A reader's address is kept only when something is noted of it; whoever writes needs its code at the first row.
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        String origin = ONLY_READ.contains(request.getMethod()) ? null : origins.of(address);
        var doing = Doing.asked(address, origin, request.getMethod(), request.getRequestURI());
        try (var _ = doing.begin()) {
            chain.doFilter(request, response);
            denied(doing, request, response.getStatus());
        }
    }

    /// Who reads of a change sees what it changed; a denial may be about what its reader must not know of.
    private void denied(Doing doing, HttpServletRequest request, int status) {
        var told = new Doing(
                doing.address(), doing.origin(), request.getMethod() + " " + words.only(request.getRequestURI()));
        boolean known = isSignedIn() && isOurs(request);
        try (var _ = told.begin()) {
            denials.look(told, status, known);
        }
    }

    /// A file that is not there hides nothing; an item of one of our pages may.
    private static boolean isOurs(HttpServletRequest request) {
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return route != null && !route.toString().equals("/**");
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
