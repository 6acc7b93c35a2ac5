package nl.kenniskompas.identity.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kenniskompas.identity.journal.AccessLog;
import nl.kenniskompas.identity.limit.LimitFilter;
import nl.kenniskompas.web.Incidents;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;

/// What each door of the platform has in common. The order matters: a session that lived long enough is gone before
/// anybody reads who it was; what is refused is written down; nothing is counted for a name that is not ours; and all
/// this comes before tokens of forms are looked at, so that who has none is counted too.
public class Guard {
    private static final String FORGET = "\"cache\", \"storage\"";

    private final Lifetime lifetime;
    private final AccessLog log;
    private final Hosts hosts;
    private final LimitFilter limits;

    Guard(Lifetime lifetime, AccessLog log, Hosts hosts, LimitFilter limits) {
        this.lifetime = lifetime;
        this.log = log;
        this.hosts = hosts;
        this.limits = limits;
    }

    public void applyTo(HttpSecurity http) {
        http.headers(headers -> headers.disable())
                .addFilterBefore(lifetime, SecurityContextHolderFilter.class)
                .addFilterAfter(log, SecurityContextHolderFilter.class)
                .addFilterAfter(hosts, AccessLog.class)
                .addFilterAfter(new Unreadable(), Hosts.class)
                .addFilterAfter(limits, Unreadable.class)
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(Guard::refuse))
                .logout(out -> out.addLogoutHandler(
                                (request, response, who) -> response.setHeader("Clear-Site-Data", FORGET))
                        .addLogoutHandler(new CookieClearingLogoutHandler(forgotten())));
    }

    /// A browser lets go of a cookie of this kind only when told so in the way in which it was given.
    private static Cookie forgotten() {
        var cookie = new Cookie(Headers.SESSION, "");
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setMaxAge(0);
        return cookie;
    }

    /// A form without its token mostly means that one was away for long: another role would not help.
    public static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) request.setAttribute(Incidents.PROBLEM, "forgery");
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
