package nl.kenniskompas.agenda;

import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.COORDINATOR;
import static nl.kenniskompas.identity.Route.EDITOR;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;
import static nl.kenniskompas.identity.Route.post;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Reading is free, writing needs an editor, moving an edition from state to state a coordinator.
@Component
class AgendaRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                get("/", ANYONE),
                get("/agenda", ANYONE),
                get("/agenda/{slug}", ANYONE),
                get("/agenda/{slug}/vergelijking", ANYONE),
                get("/agenda/{slug}/trends", ANYONE),
                get("/agenda/{slug}/kennisvragen", ANYONE),
                get("/agenda/{slug}/dwarsverbanden", ANYONE),
                get("/agenda/{slug}/doelen", ANYONE),
                get("/agenda/{slug}/afdruk", ANYONE),
                get("/agenda/{slug}/export.{extension:docx|pdf|json|csv}", ANYONE),
                get("/opgaven/{id:\\d+}", ANYONE),
                get("/vraagstukken/{id:\\d+}", ANYONE),
                get("/kennisvragen/{id:\\d+}", ANYONE),
                post("/agenda/{slug}/stand", COORDINATOR),
                form("/agenda/nieuw", EDITOR),
                form("/agenda/{slug}/bewerken", EDITOR),
                form("/agenda/{slug}/verwijdering", EDITOR),
                form("/agenda/{slug}/doelen/nieuw", EDITOR),
                form("/agenda/{slug}/opgaven/nieuw", EDITOR),
                form("/agenda/{slug}/trends/nieuw", EDITOR),
                form("/agenda/{slug}/dwarsverbanden/nieuw", EDITOR),
                form("/agenda/{slug}/kennisvragen/nieuw", EDITOR),
                form("/opgaven/{challenge:\\d+}/vraagstukken/nieuw", EDITOR),
                form("/vraagstukken/{issue:\\d+}/kennisvragen/nieuw", EDITOR),
                form("/doelen/{id:\\d+}/bewerken", EDITOR),
                form("/doelen/{id:\\d+}/verwijdering", EDITOR),
                form("/opgaven/{id:\\d+}/bewerken", EDITOR),
                form("/opgaven/{id:\\d+}/verwijdering", EDITOR),
                form("/trends/{id:\\d+}/bewerken", EDITOR),
                form("/trends/{id:\\d+}/verwijdering", EDITOR),
                form("/dwarsverbanden/{id:\\d+}/bewerken", EDITOR),
                form("/dwarsverbanden/{id:\\d+}/verwijdering", EDITOR),
                form("/kennisvragen/{id:\\d+}/bewerken", EDITOR),
                form("/kennisvragen/{id:\\d+}/verwijdering", EDITOR),
                form("/vraagstukken/{id:\\d+}/bewerken", EDITOR),
                form("/vraagstukken/{id:\\d+}/verwijdering", EDITOR));
    }
}
