package nl.kenniskompas.administration;

import static nl.kenniskompas.identity.Route.COORDINATOR;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;

import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.stereotype.Component;

/// Who sees what is decided by a coordinator of the organisation that keeps the item.
@Component
class VisibilityRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                form("/zichtbaarheid/{kind:[a-z_]+}/{id:\\d{1,18}}", COORDINATOR),
                get("/beheer/zichtbaarheid", COORDINATOR));
    }
}
