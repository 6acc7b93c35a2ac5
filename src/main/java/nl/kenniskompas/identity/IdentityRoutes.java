package nl.kenniskompas.identity;

import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.SIGNED_IN;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;
import static nl.kenniskompas.identity.Route.post;

import java.util.List;
import org.springframework.stereotype.Component;

/// Signing in and out, and what every page needs: the module `web` knows nothing of roles.
@Component
class IdentityRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                form("/aanmelden", ANYONE),
                get("/aanmelden/sleutels", ANYONE),
                post("/aanmelden/link", ANYONE),
                form("/aanmelden/link/{token}", ANYONE),
                post("/aanmelden/passkey", ANYONE),
                post("/aanmelden/passkey/vraag", ANYONE),
                form("/mijn/passkeys", SIGNED_IN),
                post("/mijn/passkeys/vraag", SIGNED_IN),
                post("/mijn/passkeys/{id:\\d{1,18}}/verwijdering", SIGNED_IN),
                get("/mijn/sessies", SIGNED_IN),
                post("/mijn/sessies/andere/einde", SIGNED_IN),
                post("/mijn/sessies/{number:\\d{1,18}}/einde", SIGNED_IN),
                get("/afgemeld", ANYONE),
                post("/afmelden", ANYONE),
                get("/error", ANYONE),
                post("/error", ANYONE),
                get("/assets/**", ANYONE),
                get("/.well-known/security.txt", ANYONE),
                get("/over", ANYONE),
                get("/over/algoritmeregister.json", ANYONE));
    }
}
