package nl.kenniskompas.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.identity.Entrance;
import nl.kenniskompas.identity.SignedOut;
import nl.kenniskompas.identity.Way;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// Over `/oauth2/authorization/oidc` to the provider, and over `/login/oauth2/code/oidc` back.
@Component
class OidcEntrance implements Entrance {
    private static final String BEGIN = "/oauth2/authorization";

    private final OidcSettings settings;
    private final Provider provider;
    private final ClientKey key;
    private final Reception reception;

    OidcEntrance(OidcSettings settings, Provider provider, ClientKey key, Reception reception) {
        this.settings = settings;
        this.provider = provider;
        this.key = key;
        this.reception = reception;
    }

    @Override
    public Way way() {
        return Way.OIDC;
    }

    @Override
    public boolean isOpen() {
        return settings.isOn();
    }

    @Override
    public void addTo(HttpSecurity http) {
        if (!settings.isOn()) return;
        http.oauth2Login(login -> login.loginPage("/aanmelden")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(ask -> ask.authorizationRequestResolver(question()))
                .tokenEndpoint(token -> token.accessTokenResponseClient(exchange()))
                .successHandler(reception)
                .failureHandler(reception)
                .withObjectPostProcessor(new Unreachable(reception))
                .withObjectPostProcessor(new NothingSaved()));
    }

    /// Names the session at the provider that has to end, and where it may send the person back to.
    @Override
    public Optional<String> exit(HttpServletRequest leaving) {
        var token = leaving.getSession().getAttribute(Reception.ID_TOKEN);
        var end = provider.registration()
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("end_session_endpoint");
        if (token == null || end == null) return Optional.empty();
        return Optional.of(UriComponentsBuilder.fromUriString(end.toString())
                .queryParam("id_token_hint", "{token}")
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(token, settings.client(), provider.own(SignedOut.PAGE, leaving))
                .toUriString());
    }

    /// Spring makes state, nonce and the proof key; each has 256 bits or more.
    private DefaultOAuth2AuthorizationRequestResolver question() {
        var question = new DefaultOAuth2AuthorizationRequestResolver(provider, BEGIN);
        if (!settings.acr().isEmpty())
            question.setAuthorizationRequestCustomizer(request -> request.additionalParameters(
                    parameters -> parameters.put("acr_values", String.join(" ", settings.acr()))));
        return question;
    }

    /// Proves who we are with a signed statement, new for each code, that is meant for this provider only.
    private RestClientAuthorizationCodeTokenResponseClient exchange() {
        var proof = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
                registration -> key.key());
        proof.setJwtClientAssertionCustomizer(statement -> statement.getClaims().audience(List.of(settings.issuer())));
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.addParametersConverter(request -> {
            var statement = proof.convert(request);
            return statement == null ? new LinkedMultiValueMap<>() : statement;
        });
        return exchange;
    }

    /// The session is ours to begin, and begins for nobody who is refused. Spring sets its own place to save when it
    /// puts the filter together, so it has to be said afterwards.
    private record NothingSaved() implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {
        @Override
        public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
            filter.setSecurityContextRepository(new NullSecurityContextRepository());
            return filter;
        }
    }

    private record Unreachable(Reception reception)
            implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(reception::unreachable);
            return filter;
        }
    }
}
