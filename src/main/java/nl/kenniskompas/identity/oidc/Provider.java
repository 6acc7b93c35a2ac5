package nl.kenniskompas.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// The identity provider. What it tells about itself is asked when the first person signs in, and again after a
/// failure: the platform can be read while the provider is down.
@Component
@EnableConfigurationProperties(OidcSettings.class)
class Provider implements ClientRegistrationRepository {
    static final String ID = "oidc";

    private final OidcSettings settings;
    private final String site;
    private volatile @Nullable ClientRegistration found;

    /// @param site where browsers find this platform; empty: where the request came in
    Provider(OidcSettings settings, @Value("${kompas.site.address:}") String site) {
        this.settings = settings;
        this.site = site;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return settings.isOn() && id.equals(ID) ? registration() : null;
    }

    ClientRegistration registration() {
        var known = found;
        if (known == null) {
            known = discover();
            found = known;
        }
        return known;
    }

    /// An address of ours, whole.
    String own(String path, HttpServletRequest request) {
        return (site.isEmpty()
                        ? UriComponentsBuilder.fromUriString(
                                        request.getRequestURL().toString())
                                .replacePath("")
                                .build()
                                .toUriString()
                        : site)
                + path;
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.client())
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .scope("openid", "profile", "email")
                .redirectUri((site.isEmpty() ? "{baseUrl}" : site) + "/login/oauth2/code/" + ID)
                .build();
    }
}
