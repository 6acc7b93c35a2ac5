package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The order of the checks that each request passes. Which route takes which role is declared by the modules.
@Configuration
class Gate {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'; object-src 'none'";

    /// The command line on this machine has no session; it shows its own token to the one controller behind this door.
    @Bean
    @Order(1)
    SecurityFilterChain doorOfTheCommandLine(HttpSecurity http, Doorkeeper doorkeeper) {
        http.securityMatcher("/voorstellen/aanlevering/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().access(doorkeeper))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
        return http.build();
    }

    @Bean
    SecurityFilterChain gates(HttpSecurity http, Doorkeeper doorkeeper, People people) {
        http.authorizeHttpRequests(rules -> rules.anyRequest().access(doorkeeper))
                .addFilterBefore(new Presence(people), AnonymousAuthenticationFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(entrance())
                        .accessDeniedHandler((request, response, denied) ->
                                response.sendError(Doorkeeper.knows(request) ? 403 : 404)))
                .logout(out -> out.logoutUrl("/afmelden").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")));
        return http.build();
    }

    /// To the page for signing in; but an address that is none is told so to everybody.
    private static AuthenticationEntryPoint entrance() {
        var signIn = new LoginUrlAuthenticationEntryPoint("/aanmelden");
        return (request, response, why) -> {
            if (Doorkeeper.knows(request)) signIn.commence(request, response, why);
            else notThere(response);
        };
    }

    private static void notThere(HttpServletResponse response) throws IOException {
        response.sendError(404);
    }
}
