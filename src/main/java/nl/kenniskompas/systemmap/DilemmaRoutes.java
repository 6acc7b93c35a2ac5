package nl.kenniskompas.systemmap;

import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.EDITOR;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;
import static nl.kenniskompas.identity.Route.post;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Reading is free, writing needs an editor. Apart from [SystemMapRoutes], which are those of the map itself.
@Component
class DilemmaRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                get("/dilemmas", ANYONE),
                get("/dilemmas/{id:\\d+}", ANYONE).on("dilemma"),
                form("/dilemmas/nieuw", EDITOR),
                form("/dilemmas/{id:\\d+}/bewerken", EDITOR).on("dilemma"),
                form("/dilemmas/{id:\\d+}/verwijdering", EDITOR).on("dilemma"),
                form("/dilemmas/{id:\\d+}/stand/nieuw", EDITOR).on("dilemma"),
                form("/dilemmas/{id:\\d+}/posities/nieuw", EDITOR).on("dilemma"),
                form("/dilemmas/{id:\\d+}/opties/nieuw", EDITOR).on("dilemma"),
                form("/dilemmas/{id:\\d+}/samenhangen/nieuw", EDITOR).on("dilemma"),
                post("/dilemmas/{id:\\d+}/samenhangen/los", EDITOR).on("dilemma"),
                form("/dilemmas/{id:\\d+}/kennisvragen/nieuw", EDITOR).on("dilemma"),
                post("/dilemmas/{id:\\d+}/kennisvragen/los", EDITOR).on("dilemma"),
                form("/dilemmaposities/{id:\\d+}/bewerken", EDITOR).on("dilemma_position"),
                form("/dilemmaposities/{id:\\d+}/verwijdering", EDITOR).on("dilemma_position"),
                form("/dilemmaopties/{id:\\d+}/bewerken", EDITOR).on("dilemma_option"),
                form("/dilemmaopties/{id:\\d+}/verwijdering", EDITOR).on("dilemma_option"),
                post("/samenhangen/{id:\\d+}/geen-dilemma", EDITOR).on("relation"),
                post("/samenhangen/{id:\\d+}/wel-dilemma", EDITOR).on("relation"));
    }
}
