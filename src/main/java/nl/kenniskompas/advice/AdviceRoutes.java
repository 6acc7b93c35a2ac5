package nl.kenniskompas.advice;

import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.EDITOR;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;
import static nl.kenniskompas.identity.Route.post;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Reading is free, writing needs an editor.
@Component
class AdviceRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                get("/adviezen", ANYONE),
                get("/adviezen/{id:\\d+}", ANYONE).on("advice"),
                get("/aanbevelingen/{id:\\d+}", ANYONE).on("recommendation"),
                get("/toezeggingen", ANYONE),
                get("/toezeggingen/{id:\\d+}", ANYONE).on("commitment"),
                get("/toezeggingen/agenda.ics", ANYONE),
                get("/toezeggingen/feed.xml", ANYONE),
                get("/toezeggingen/register.csv", ANYONE),
                get("/toezeggingen/register.json", ANYONE),
                get("/toezeggingen/rappel", ANYONE),
                get("/toezeggingen/rappel/{halfYear}/{ministry:[a-z0-9-]+}", ANYONE),
                get("/toezeggingen/rappel/{halfYear}/{ministry:[a-z0-9-]+}.xlsx", ANYONE),
                get("/toezeggingen/rappel/{halfYear}/{ministry:[a-z0-9-]+}.docx", ANYONE),
                form("/adviezen/nieuw", EDITOR),
                form("/toezeggingen/nieuw", EDITOR),
                form("/adviezen/{id:\\d+}/bewerken", EDITOR).on("advice"),
                form("/adviezen/{id:\\d+}/verwijdering", EDITOR).on("advice"),
                form("/adviezen/{id:\\d+}/aanbevelingen/nieuw", EDITOR).on("advice"),
                form("/aanbevelingen/{id:\\d+}/bewerken", EDITOR).on("recommendation"),
                form("/aanbevelingen/{id:\\d+}/verwijdering", EDITOR).on("recommendation"),
                form("/toezeggingen/{id:\\d+}/bewerken", EDITOR).on("commitment"),
                form("/toezeggingen/{id:\\d+}/verwijdering", EDITOR).on("commitment"),
                form("/toezeggingen/{id:\\d+}/termijn/nieuw", EDITOR).on("commitment"),
                form("/toezeggingen/{id:\\d+}/stand/nieuw", EDITOR).on("commitment"),
                form("/toezeggingen/{id:\\d+}/afdoeningen/nieuw", EDITOR).on("commitment"),
                form("/afdoeningen/{id:\\d+}/bewerken", EDITOR).on("fulfilment"),
                form("/afdoeningen/{id:\\d+}/verwijdering", EDITOR).on("fulfilment"),
                form("/toezeggingen/{id:\\d+}/kennisvragen/nieuw", EDITOR).on("commitment"),
                form("/aanbevelingen/{id:\\d+}/kennisvragen/nieuw", EDITOR).on("recommendation"),
                form("/aanbevelingen/{id:\\d+}/toezeggingen/nieuw", EDITOR).on("recommendation"),
                form("/toezeggingen/register/nieuw", EDITOR),
                form("/toezeggingen/register/nieuw/{id:\\d+}", EDITOR),
                post("/toezeggingen/{id:\\d+}/kennisvragen/los", EDITOR).on("commitment"),
                post("/aanbevelingen/{id:\\d+}/kennisvragen/los", EDITOR).on("recommendation"),
                post("/aanbevelingen/{id:\\d+}/toezeggingen/los", EDITOR).on("recommendation"),
                post("/toezeggingen/register/nieuw/{id:\\d+}/verwijdering", EDITOR));
    }
}
