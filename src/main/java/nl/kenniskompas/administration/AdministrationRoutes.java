package nl.kenniskompas.administration;

import static nl.kenniskompas.identity.Route.ADMINISTRATOR;
import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.COORDINATOR;
import static nl.kenniskompas.identity.Route.SIGNED_IN;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;
import static nl.kenniskompas.identity.Route.post;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Who sees what is decided by a coordinator of the organisation that keeps the item; the rest is for administrators.
/// Which organisations there are is no secret. Groups are kept by coordinators; one's own data are for whoever is
/// signed in.
@Component
class AdministrationRoutes implements Routes {
    private static final String PERSON = "/beheer/personen/{id:\\d+}";
    private static final String ROLE = PERSON + "/rollen/{role:\\d+}";
    private static final String CIRCLE = "/beheer/groepen/{id:\\d+}";

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
                form("/beheer/opvolgingen/{id:\\d+}/verwijdering", ADMINISTRATOR),
                get("/beheer", COORDINATOR),
                get("/beheer/personen", ADMINISTRATOR),
                form("/beheer/personen/nieuw", ADMINISTRATOR),
                get("/beheer/personen/rechten.csv", ADMINISTRATOR),
                get("/beheer/personen/rechten.xlsx", ADMINISTRATOR),
                get(PERSON, ADMINISTRATOR),
                form(PERSON + "/rollen/nieuw", ADMINISTRATOR),
                form(ROLE + "/bewerken", ADMINISTRATOR),
                form(ROLE + "/verwijdering", ADMINISTRATOR),
                post(PERSON + "/sluiting", ADMINISTRATOR),
                post(PERSON + "/opening", ADMINISTRATOR),
                form(PERSON + "/verwijdering", ADMINISTRATOR),
                get("/beheer/groepen", COORDINATOR),
                form("/beheer/groepen/nieuw", COORDINATOR),
                get(CIRCLE, COORDINATOR),
                form(CIRCLE + "/bewerken", COORDINATOR),
                form(CIRCLE + "/verwijdering", COORDINATOR),
                form(CIRCLE + "/leden/nieuw", COORDINATOR),
                form(CIRCLE + "/leden/{member:\\d+}/verwijdering", COORDINATOR),
                get("/privacy", ANYONE),
                get("/mijn/gegevens", SIGNED_IN),
                get("/mijn/gegevens/export.json", SIGNED_IN),
                form("/mijn/gegevens/verwijdering", SIGNED_IN));
    }
}
