package nl.kenniskompas.identity.limit;

import java.time.Clock;
import java.util.List;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.identity.limit.Limit.Per;
import nl.kenniskompas.identity.limit.Limit.Trouble;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(LimitSettings.class)
class UsualLimits {
    private static final List<String> LINKS = List.of("POST /aanmelden/link");

    @Bean
    Limit limitOfSigningIn(LimitSettings settings) {
        var routes = List.of(
                "POST /aanmelden",
                "POST /aanmelden/**",
                "POST /login/**",
                "GET /login/oauth2/**",
                "GET /oauth2/authorization/**");
        return new Limit("sign-in", routes, settings.signIn(), Per.ADDRESS, Trouble.REFUSE);
    }

    @Bean
    Limit limitOfPasskeys(LimitSettings settings) {
        return new Limit("passkey", List.of("POST /mijn/passkeys/**"), settings.signIn(), Per.PERSON, Trouble.REFUSE);
    }

    @Bean
    Limit limitOfLinksPerAddress(LimitSettings settings) {
        return new Limit("link", LINKS, settings.link(), Per.ADDRESS, Trouble.REFUSE);
    }

    @Bean
    Limit limitOfLinksPerMailbox(LimitSettings settings) {
        return new Limit("mailbox", LINKS, settings.link(), Per.MAIL, Trouble.REFUSE);
    }

    @Bean
    Limit limitOfUploads(LimitSettings settings) {
        var routes = List.of("POST /bibliotheek", "POST /toezeggingen/register/nieuw", "POST /systeemkaart/import");
        return new Limit("upload", routes, settings.upload(), Per.PERSON, Trouble.REFUSE);
    }

    @Bean
    Limit limitOfExports(LimitSettings settings) {
        var routes = List.of(
                "GET /agenda/*/export.*",
                "GET /toezeggingen/rappel/*/*.*",
                "GET /toezeggingen/register.*",
                "GET /systeemkaart/kaart.png",
                "GET /systeemkaart/kaart.pdf");
        return new Limit("export", routes, settings.export(), Per.PERSON, Trouble.LET_THROUGH);
    }

    @Bean
    Limit limitOfSearching(LimitSettings settings) {
        var routes = List.of("GET /zoeken", "GET /zoekopdrachten/*/feed.xml");
        return new Limit("search", routes, settings.search(), Per.PERSON, Trouble.LET_THROUGH);
    }

    @Bean
    LimitFilter limitFilter(List<Limit> limits, Clock clock, CurrentPerson person) {
        return new LimitFilter(limits, new Buckets(clock, Buckets.MOST), person);
    }

    /// It stands in the chain of each door, where one knows who asks; the server must not put it around once more.
    @Bean
    FilterRegistrationBean<LimitFilter> limitsOnlyInTheChain(LimitFilter limits) {
        var registration = new FilterRegistrationBean<>(limits);
        registration.setEnabled(false);
        return registration;
    }
}
