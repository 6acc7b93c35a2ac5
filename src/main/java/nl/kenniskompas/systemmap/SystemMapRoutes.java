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

/// Reading is free, writing needs an editor.
@Component
class SystemMapRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                get("/systeemkaart", ANYONE),
                get("/systeemkaart/kaart.json", ANYONE),
                get("/systeemkaart/kaart.svg", ANYONE),
                get("/systeemkaart/kaart.png", ANYONE),
                get("/systeemkaart/kaart.pdf", ANYONE),
                get("/systeemkaart/kaart.graphml", ANYONE),
                get("/systeemkaart/samenhangen.csv", ANYONE),
                post("/systeemkaart/plaatsen", EDITOR),
                post("/systeemkaart/schikking", EDITOR),
                get("/systeemkaart/analyse", ANYONE),
                get("/systeemkaart/ketens", ANYONE),
                get("/systeemkaart/lussen", ANYONE),
                get("/systeemkaart/matrix", ANYONE),
                get("/systeemkaart/samenvoegen", EDITOR),
                form("/systeemkaart/import", EDITOR),
                get("/systeemkaart/import/voorbeeld.csv", EDITOR),
                get("/systeemkaart/import/voorbeeld.xlsx", EDITOR),
                get("/samenhangen", ANYONE),
                get("/samenhangen/{id:\\d+}", ANYONE).on("relation"),
                form("/samenhangen/nieuw", EDITOR),
                form("/samenhangen/{id:\\d+}/bewerken", EDITOR).on("relation"),
                form("/samenhangen/{id:\\d+}/verwijdering", EDITOR).on("relation"),
                form("/samenhangen/{id:\\d+}/uitspraken/nieuw", EDITOR).on("relation"),
                form("/samenhangen/{id:\\d+}/kennisvragen/nieuw", EDITOR).on("relation"),
                post("/samenhangen/{id:\\d+}/kennisvragen/los", EDITOR).on("relation"),
                form("/uitspraken/{id:\\d+}/bewerken", EDITOR).on("claim"),
                form("/uitspraken/{id:\\d+}/verwijdering", EDITOR).on("claim"),
                get("/factoren/{id:\\d+}", ANYONE).on("factor"),
                form("/factoren/{id:\\d+}/bewerken", EDITOR).on("factor"),
                form("/factoren/{id:\\d+}/verwijdering", EDITOR).on("factor"),
                post("/factoren/{id:\\d+}/samenvoegen", EDITOR).on("factor"),
                post("/factoren/{id:\\d+}/los", EDITOR).on("factor"),
                post("/factoren/{id:\\d+}/anders", EDITOR).on("factor"),
                get("/themas", ANYONE),
                form("/themas/nieuw", EDITOR),
                form("/themas/{id:\\d+}/bewerken", EDITOR).on("theme"),
                form("/themas/{id:\\d+}/verwijdering", EDITOR).on("theme"));
    }
}
