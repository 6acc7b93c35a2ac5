package nl.kenniskompas.identity.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kenniskompas.identity.journal.AccessLog;
import nl.kenniskompas.identity.limit.LimitFilter;
import nl.kenniskompas.web.Site;
import org.apache.catalina.filters.RemoteIpFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// The filters, and where each stands.
@Configuration
class Doors {
    @Bean
    Guard guard(
            Site site,
            Clock clock,
            @Value("${kompas.session.lifetime}") Duration lifetime,
            AccessLog log,
            LimitFilter limits) {
        return new Guard(new Lifetime(clock, lifetime), log, new Hosts(site), limits);
    }

    /// What a proxy of ours says about the visitor. Anybody can send such fields, so nobody else is believed, and
    /// without a list nobody is.
    @Bean
    FilterRegistrationBean<RemoteIpFilter> trustedProxies(Site site) {
        var filter = new RemoteIpFilter();
        filter.setInternalProxies(
                site.proxies().stream().map(String::strip).map(Pattern::quote).collect(Collectors.joining("|")));
        filter.setRemoteIpHeader("X-Forwarded-For");
        filter.setProtocolHeader("X-Forwarded-Proto");
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setEnabled(!site.proxies().isEmpty());
        return registration;
    }

    /// Weak marks, because the server may pack what it sends.
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> versionsOfAssets() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/assets/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    /// No text has a zero in it: the database refuses it, so nobody needs to be asked.
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> name.indexOf('\0') < 0);
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    /// An address with dots, double slashes or signs that hide something: refused before any door, and written down.
    @Bean
    RequestRejectedHandler refusalsOfTheFirewall(AccessLog log) {
        return (HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal) -> {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            log.write(request, HttpStatus.BAD_REQUEST.value());
        };
    }
}
