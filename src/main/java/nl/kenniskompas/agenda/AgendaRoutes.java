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
                get("/agenda/{slug}", ANYONE).on("agenda", "slug", "slug"),
                get("/agenda/{slug}/vergelijking", ANYONE).on("agenda", "slug", "slug"),
                get("/agenda/{slug}/trends", ANYONE).on("agenda", "slug", "slug"),
                get("/agenda/{slug}/kennisvragen", ANYONE).on("agenda", "slug", "slug"),
                get("/agenda/{slug}/dwarsverbanden", ANYONE).on("agenda", "slug", "slug"),
                get("/agenda/{slug}/doelen", ANYONE).on("agenda", "slug", "slug"),
                get("/agenda/{slug}/afdruk", ANYONE).on("agenda", "slug", "slug"),
                get("/agenda/{slug}/export.{extension:docx|pdf|json|csv}", ANYONE)
                        .on("agenda", "slug", "slug"),
                get("/opgaven/{id:\\d+}", ANYONE).on("challenge"),
                get("/vraagstukken/{id:\\d+}", ANYONE).on("issue"),
                get("/kennisvragen/{id:\\d+}", ANYONE).on("question"),
                get("/kennisvragen/{id:\\d+}/verwant", ANYONE).on("question"),
                post("/agenda/{slug}/stand", COORDINATOR).on("agenda", "slug", "slug"),
                form("/agenda/nieuw", EDITOR),
                form("/agenda/{slug}/bewerken", EDITOR).on("agenda", "slug", "slug"),
                form("/agenda/{slug}/verwijdering", EDITOR).on("agenda", "slug", "slug"),
                form("/agenda/{slug}/doelen/nieuw", EDITOR).on("agenda", "slug", "slug"),
                form("/agenda/{slug}/opgaven/nieuw", EDITOR).on("agenda", "slug", "slug"),
                form("/agenda/{slug}/trends/nieuw", EDITOR).on("agenda", "slug", "slug"),
                form("/agenda/{slug}/dwarsverbanden/nieuw", EDITOR).on("agenda", "slug", "slug"),
                form("/agenda/{slug}/kennisvragen/nieuw", EDITOR).on("agenda", "slug", "slug"),
                form("/opgaven/{challenge:\\d+}/vraagstukken/nieuw", EDITOR).on("challenge", "id", "challenge"),
                form("/vraagstukken/{issue:\\d+}/kennisvragen/nieuw", EDITOR).on("issue", "id", "issue"),
                form("/doelen/{id:\\d+}/bewerken", EDITOR).on("goal"),
                form("/doelen/{id:\\d+}/verwijdering", EDITOR).on("goal"),
                form("/opgaven/{id:\\d+}/bewerken", EDITOR).on("challenge"),
                form("/opgaven/{id:\\d+}/verwijdering", EDITOR).on("challenge"),
                form("/trends/{id:\\d+}/bewerken", EDITOR).on("trend"),
                form("/trends/{id:\\d+}/verwijdering", EDITOR).on("trend"),
                form("/dwarsverbanden/{id:\\d+}/bewerken", EDITOR).on("cross_link"),
                form("/dwarsverbanden/{id:\\d+}/verwijdering", EDITOR).on("cross_link"),
                form("/kennisvragen/{id:\\d+}/bewerken", EDITOR).on("question"),
                form("/kennisvragen/{id:\\d+}/verwijdering", EDITOR).on("question"),
                form("/kennisvragen/{id:\\d+}/stand", EDITOR).on("question"),
                post("/kennisvragen/{id:\\d+}/opmerkingen", EDITOR).on("question"),
                post("/kennisvragen/{id:\\d+}/verwant", EDITOR).on("question"),
                form("/vraagstukken/{id:\\d+}/bewerken", EDITOR).on("issue"),
                form("/vraagstukken/{id:\\d+}/verwijdering", EDITOR).on("issue"));
    }
}
