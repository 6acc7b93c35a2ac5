package nl.kenniskompas.library;

import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.EDITOR;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Reading is free; a contributor hands documents in.
@Component
class LibraryRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                get("/bibliotheek", ANYONE),
                get("/bibliotheek/{id:\\d+}", ANYONE).on("document"),
                get("/bibliotheek/{id:\\d+}/bestand", ANYONE).on("document"),
                form("/bibliotheek/{id:\\d+}/bewerken", EDITOR).on("document"),
                get("/verwijzingen", ANYONE),
                get("/verwijzingen/{identifier}", ANYONE));
    }
}
