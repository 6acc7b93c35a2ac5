package nl.kenniskompas.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.identity.Routes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PlatformTest
class DeclaredRoutesTest {
    /// What filters and resource handlers answer, not controllers.
    private static final Set<String> NO_CONTROLLER = Set.of("GET /assets/**", "POST /afmelden");

    @Autowired
    List<Routes> modules;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void eachRouteDeclaresWhoMayTakeItAndNoneThatIsNotThere() {
        var served = new TreeSet<String>();
        handlers.getHandlerMethods().keySet().forEach(mapping -> {
            var methods = mapping.getMethodsCondition().getMethods();
            for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                mapping.getPatternValues().forEach(pattern -> served.add(method + " " + pattern));
        });
        var declared = new TreeSet<String>();
        for (var module : modules)
            for (var route : module.routes())
                for (var method : route.methods()) declared.add(method + " " + route.pattern());
        declared.removeAll(NO_CONTROLLER);

        assertThat(declared).isEqualTo(served);
    }
}
