package nl.kenniskompas.search;

import static nl.kenniskompas.identity.Route.ADMINISTRATOR;
import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.SIGNED_IN;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;
import static nl.kenniskompas.identity.Route.post;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Everybody searches; what they find depends on who they are.
@Component
class SearchRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                get("/zoeken", ANYONE),
                form("/mijn/zoekopdrachten", SIGNED_IN),
                get("/mijn/zoekopdrachten/{id:\\d+}", SIGNED_IN),
                post("/mijn/zoekopdrachten/{id:\\d+}/naam", SIGNED_IN),
                post("/mijn/zoekopdrachten/{id:\\d+}/gezien", SIGNED_IN),
                post("/mijn/zoekopdrachten/{id:\\d+}/mail", SIGNED_IN),
                post("/mijn/zoekopdrachten/{id:\\d+}/feed", SIGNED_IN),
                post("/mijn/zoekopdrachten/{id:\\d+}/feed/einde", SIGNED_IN),
                post("/mijn/zoekopdrachten/{id:\\d+}/verwijdering", SIGNED_IN),
                form("/beheer/zoekindex", ADMINISTRATOR),
                post("/beheer/zoekindex/einde", ADMINISTRATOR),
                // the secret in these addresses says whose they are
                get("/zoekopdrachten/{secret}/feed.xml", ANYONE),
                form("/zoekopdrachten/stop/{secret}", ANYONE));
    }
}
