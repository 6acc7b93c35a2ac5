package nl.kenniskompas.search;

import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.get;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Everybody searches; what they find depends on who they are.
@Component
class SearchRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(get("/zoeken", ANYONE));
    }
}
