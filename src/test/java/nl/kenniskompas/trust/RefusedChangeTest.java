package nl.kenniskompas.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.trust.Cast.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

/// Who may not change something is refused on each route that would, as if it were not there when it is hidden.
@WorldTest
class RefusedChangeTest {
    private static final int IDS = 4;

    @Autowired
    ApplicationContext platform;

    @Test
    void whoMayNotChangeSomethingIsRefusedOnEachRouteThatDoes() {
        var scene = Scene.of(platform);
        scene.hide();
        var walk = new Walk(scene.modules(), scene.world(), List.of(1L));
        var passed = new ArrayList<String>();
        int asked = 0;
        for (Visitor visitor : scene.cast().all())
            for (Route route : walk.routes(HttpMethod.POST).toList())
                if (isNotFor(visitor, route))
                    for (String address : walk.filled(route, IDS)) {
                        asked++;
                        int status = scene.post(visitor, address).status();
                        if (!isRefused(scene, visitor, route, status) && !mayAnywhere(visitor, route))
                            passed.add(visitor.called() + " " + address + " " + status);
                    }
        System.out.println("refused posts: " + (asked - passed.size()) + " of " + asked);
        assertThat(passed).isEmpty();
    }

    private static boolean isNotFor(Visitor visitor, Route route) {
        return route.least() instanceof Route.Least.Having(var least)
                && (!visitor.has(least) || route.item() != null && !visitor.insider());
    }

    private static boolean isRefused(Scene scene, Visitor visitor, Route route, int status) {
        return status == 403
                || status == 404
                || visitor.person() == null && status == 302
                || status == 400 && isAsIfNotThere(scene, visitor, route);
    }

    /// What no organisation keeps may be changed by editors of any.
    private static boolean mayAnywhere(Visitor visitor, Route route) {
        return route.item() == null && route.least() instanceof Route.Least.Having(var least) && visitor.has(least);
    }

    /// An empty form to an agenda that is not there is refused for its emptiness.
    private static boolean isAsIfNotThere(Scene scene, Visitor visitor, Route route) {
        String nowhere =
                route.pattern().replace("{slug}", "niet-" + scene.world().number());
        return route.pattern().contains("{slug}")
                && scene.post(visitor, nowhere).status() == 400;
    }
}
