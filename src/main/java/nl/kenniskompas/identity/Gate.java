package nl.kenniskompas.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Reading is free; whatever changes something needs an editor. Proposals are not published, so neither are they free.
@Configuration
class Gate {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'; object-src 'none'";

    /// The command line on this machine has no session; it shows its own token to the one controller behind this door.
    @Bean
    @Order(1)
    SecurityFilterChain doorOfTheCommandLine(HttpSecurity http) {
        http.securityMatcher("/voorstellen/aanlevering/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
        return http.build();
    }

    @Bean
    SecurityFilterChain gates(HttpSecurity http) {
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/aanmelden", "/afmelden", "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/agenda/*/stand")
                        .hasRole("COORDINATOR")
                        .requestMatchers("/beheer/**")
                        .hasRole("COORDINATOR")
                        .requestMatchers(
                                "/voorstellen/**",
                                "/bibliotheek/nieuw",
                                "/*/*/bewerken",
                                "/*/*/verwijdering",
                                "/*/nieuw",
                                "/*/*/nieuw/**",
                                "/*/*/*/nieuw")
                        .hasRole("EDITOR")
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .hasRole("EDITOR"))
                .exceptionHandling(e -> e.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/aanmelden")))
                .logout(out -> out.logoutUrl("/afmelden").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()")));
        return http.build();
    }
}
