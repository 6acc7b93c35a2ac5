package nl.kenniskompas.identity.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.web.Site;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the browser with each answer what it may do with it. Outermost, so that no answer leaves without: also not
/// the refusal of a request that nobody read.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Headers extends OncePerRequestFilter {
    static final String SESSION = "__Host-KOMPAS";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private static final String PERMISSIONS = Stream.of(
                    "accelerometer",
                    "bluetooth",
                    "browsing-topics",
                    "camera",
                    "display-capture",
                    "geolocation",
                    "gyroscope",
                    "hid",
                    "magnetometer",
                    "microphone",
                    "midi",
                    "payment",
                    "serial",
                    "usb")
            .map(feature -> feature + "=()")
            .collect(Collectors.joining(", "));

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", PERMISSIONS,
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    /// Pages that are nobody's but the reader's, also before there is a session.
    private static final List<String> PRIVATE = List.of("/aanmelden", "/voorstellen", "/beheer");

    /// Assets of which the server itself says no more than that they are text.
    private static final List<String> TEXTS = List.of(".css", ".js", ".svg", ".txt");

    private final Site site;

    Headers(Site site) {
        this.site = site;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (site.isSecure() || request.isSecure()) response.setHeader("Strict-Transport-Security", A_YEAR);
        response.setHeader("Cache-Control", keeping(request));
        response.addHeader("Vary", "Cookie");
        if (TEXTS.stream().anyMatch(request.getRequestURI()::endsWith)) response.setCharacterEncoding("UTF-8");
        chain.doFilter(request, response);
    }

    /// What has a mark of its version in its address never changes. A public page may be kept, but is asked for again
    /// each time. Everything else is kept nowhere.
    private static String keeping(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/assets/"))
            return request.getParameter("v") != null || path.startsWith("/assets/fonts/")
                    ? "public, max-age=31536000, immutable"
                    : "public, no-cache";
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean open = PRIVATE.stream().noneMatch(path::startsWith) && !hasSession(request);
        return reads && open ? "private, no-cache" : "no-store";
    }

    /// A browser that brings a session may be somebody, and then the page may be theirs alone.
    private static boolean hasSession(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean brings = cookies != null
                && Stream.of(cookies).anyMatch(cookie -> cookie.getName().equals(SESSION));
        return brings || request.getUserPrincipal() != null || request.getHeader("Authorization") != null;
    }
}
