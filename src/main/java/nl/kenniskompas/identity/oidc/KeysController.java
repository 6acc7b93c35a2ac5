package nl.kenniskompas.identity.oidc;

import nl.kenniskompas.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Our public key, for the provider.
@RestController
class KeysController {
    private final OidcSettings settings;
    private final ClientKey key;

    KeysController(OidcSettings settings, ClientKey key) {
        this.settings = settings;
        this.key = key;
    }

    @GetMapping(value = "/aanmelden/sleutels", produces = MediaType.APPLICATION_JSON_VALUE)
    String keys() {
        if (!settings.isOn()) throw new NotFound("keys of", "no provider");
        return key.published();
    }
}
