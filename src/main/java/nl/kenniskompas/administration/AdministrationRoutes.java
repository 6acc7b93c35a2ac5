package nl.kenniskompas.administration;

import static nl.kenniskompas.identity.Route.ADMINISTRATOR;
import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.COORDINATOR;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Who sees what is decided by a coordinator of the organisation that keeps the item; the rest is for administrators.
/// Which organisations there are is no secret.
@Component
class AdministrationRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                form("/zichtbaarheid/{kind:[a-z_]+}/{id:\\d{1,18}}", COORDINATOR),
                get("/beheer/zichtbaarheid", COORDINATOR),
                get("/beheer/logboek", ADMINISTRATOR),
                get("/beheer/logboek/export.csv", ADMINISTRATOR),
                get("/beheer/organisaties", ANYONE),
                get("/beheer/organisaties/{id:\\d+}", ANYONE),
                form("/beheer/organisaties/nieuw", ADMINISTRATOR),
                form("/beheer/organisaties/{id:\\d+}/bewerken", ADMINISTRATOR),
                form("/beheer/organisaties/{id:\\d+}/verwijdering", ADMINISTRATOR),
                form("/beheer/organisaties/{id:\\d+}/namen/nieuw", ADMINISTRATOR),
                form("/beheer/organisaties/{id:\\d+}/opvolging/nieuw", ADMINISTRATOR),
                form("/beheer/organisatienamen/{id:\\d+}/bewerken", ADMINISTRATOR),
                form("/beheer/organisatienamen/{id:\\d+}/verwijdering", ADMINISTRATOR),
                form("/beheer/opvolgingen/{id:\\d+}/verwijdering", ADMINISTRATOR));
    }
}
