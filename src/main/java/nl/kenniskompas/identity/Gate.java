package nl.kenniskompas.identity;

import nl.kenniskompas.identity.guard.Guard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/// Reading is free; whatever changes something needs an editor. Proposals are not published, so neither are they free.
@Configuration
class Gate {
    /// The command line on this machine has no session; it shows its own token to the one controller behind this door.
    @Bean
    @Order(1)
    SecurityFilterChain doorOfTheCommandLine(HttpSecurity http, Guard guard) {
        guard.applyTo(http);
        http.securityMatcher("/voorstellen/aanlevering/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
        return http.build();
    }

    @Bean
    SecurityFilterChain gates(HttpSecurity http, Guard guard) {
        guard.applyTo(http);
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/aanmelden", "/afmelden", "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/agenda/*/stand")
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
                .logout(out -> out.logoutUrl("/afmelden").logoutSuccessUrl("/"));
        return http.build();
    }
}
