package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Lets through who may take the route that is asked for: the most specific one that the address matches.
@Component
class Doorkeeper implements AuthorizationManager<RequestAuthorizationContext> {
    private static final String DOOR = Doorkeeper.class.getName();

    record Door(Set<HttpMethod> methods, PathPattern pattern, Route route) {}

    private final List<Door> doors;

    Doorkeeper(List<Routes> modules) {
        doors = modules.stream()
                .flatMap(module -> module.routes().stream())
                .map(route ->
                        new Door(route.methods(), PathPatternParser.defaultInstance.parse(route.pattern()), route))
                .sorted(Comparator.comparing(Door::pattern))
                .toList();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var path = PathContainer.parsePath(request.getRequestURI());
        var method = request.getMethod().equals("HEAD") ? HttpMethod.GET : HttpMethod.valueOf(request.getMethod());
        var found = doors.stream()
                .filter(door ->
                        door.methods().contains(method) && door.pattern().matches(path))
                .findFirst();
        request.setAttribute(DOOR, found.orElse(null));
        return new AuthorizationDecision(
                found.map(door -> opens(door.route().least(), who.get())).orElse(false));
    }

    /// Whether the address is one of ours.
    static boolean knows(HttpServletRequest request) {
        return passed(request).isPresent();
    }

    static Optional<Door> passed(HttpServletRequest request) {
        return Optional.ofNullable((Door) request.getAttribute(DOOR));
    }

    private static boolean opens(Route.Least least, @Nullable Authentication who) {
        return switch (least) {
            case Route.Least.Anyone ignored -> true;
            case Route.Least.SignedInPerson ignored -> who != null && who.getPrincipal() instanceof SignedIn;
            case Route.Least.Having(var role) ->
                who != null
                        && who.getAuthorities().stream()
                                .anyMatch(given -> ("ROLE_" + role).equals(given.getAuthority()));
        };
    }
}
