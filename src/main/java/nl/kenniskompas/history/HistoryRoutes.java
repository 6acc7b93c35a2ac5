package nl.kenniskompas.history;

import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.EDITOR;
import static nl.kenniskompas.identity.Route.get;
import static nl.kenniskompas.identity.Route.post;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Reading the log is as free as reading what it is about; undoing is editing.
@Component
class HistoryRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                get("/wijzigingen", ANYONE),
                get("/wijzigingen/{id:\\d{1,18}}", ANYONE),
                post("/wijzigingen/{id:\\d{1,18}}/ongedaan", EDITOR),
                get("/geschiedenis/{table:[a-z_]+}/{id:\\d{1,18}}", ANYONE));
    }
}
