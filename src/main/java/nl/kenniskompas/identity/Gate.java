package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.kenniskompas.identity.guard.Guard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/// The order of the checks that each request passes. Which route takes which role is declared by the modules.
@Configuration
class Gate {
    /// The command line on this machine has no session; it shows its own token to the one controller behind this door.
    @Bean
    @Order(1)
    SecurityFilterChain doorOfTheCommandLine(HttpSecurity http, Doorkeeper doorkeeper, Guard guard) {
        guard.applyTo(http);
        http.securityMatcher("/voorstellen/aanlevering/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().access(doorkeeper))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
        return http.build();
    }

    @Bean
    SecurityFilterChain gates(
            HttpSecurity http,
            Doorkeeper doorkeeper,
            People people,
            Guard guard,
            List<Entrance> entrances,
            Farewell farewell) {
        guard.applyTo(http);
        entrances.forEach(entrance -> entrance.addTo(http));
        http.authorizeHttpRequests(rules -> rules.anyRequest().access(doorkeeper))
                .addFilterBefore(new Presence(people), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(entrance()).accessDeniedHandler((request, response, denied) -> {
                            if (Doorkeeper.knows(request) || denied instanceof CsrfException)
                                Guard.refuse(request, response, denied);
                            else notThere(response);
                        }))
                .requestCache(cache -> cache.requestCache(Sessions.heading()))
                .logout(out ->
                        out.logoutUrl("/afmelden").addLogoutHandler(farewell).logoutSuccessHandler(farewell));
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
