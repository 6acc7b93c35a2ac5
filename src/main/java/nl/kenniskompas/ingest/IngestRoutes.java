package nl.kenniskompas.ingest;

import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.CONTRIBUTOR;
import static nl.kenniskompas.identity.Route.EDITOR;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;
import static nl.kenniskompas.identity.Route.post;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Proposals are not published. The door of the command line asks for its own token.
@Component
class IngestRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                get("/bibliotheek/nieuw", CONTRIBUTOR),
                post("/bibliotheek", CONTRIBUTOR),
                post("/verwijzingen/{identifier}/ophalen", CONTRIBUTOR),
                get("/voorstellen", CONTRIBUTOR),
                get("/voorstellen/{id:\\d+}", CONTRIBUTOR).on("intake"),
                get("/voorstellen/{id:\\d+}/voortgang", CONTRIBUTOR).on("intake"),
                get("/voorstellen/levering/{id:\\d+}", CONTRIBUTOR).on("batch"),
                post("/voorstellen/{id:\\d+}/herhaling", CONTRIBUTOR).on("intake"),
                post("/voorstellen/{id:\\d+}/annulering", CONTRIBUTOR).on("intake"),
                form("/voorstellen/{intake:\\d+}/{id:\\d+}/bewerken", CONTRIBUTOR)
                        .on("intake", "id", "intake"),
                post("/voorstellen/{intake:\\d+}/{id:\\d+}/oordeel", EDITOR).on("intake", "id", "intake"),
                post("/voorstellen/{intake:\\d+}/alles", EDITOR).on("intake", "id", "intake"),
                post("/voorstellen/aanlevering", ANYONE),
                get("/voorstellen/aanlevering/{id:\\d+}", ANYONE));
    }
}
