package nl.kenniskompas.identity.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.web.Incidents;
import nl.kenniskompas.web.Site;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers only to its own names. A visitor chooses what stands in the field Host, and links and redirects are made of
/// it; a name of somebody else that points here would otherwise read with the rights of who visits it.
class Hosts extends OncePerRequestFilter {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]", "[0:0:0:0:0:0:0:1]");

    private final Set<String> names;

    Hosts(Site site) {
        names = Stream.concat(THIS_MACHINE.stream(), Stream.of(site.host()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(Incidents.PROBLEM, "host");
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    private boolean isOurs(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return names.contains(name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name);
    }
}
