package nl.kenniskompas.history.form;

import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kenniskompas.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PlatformTest
class FormGateTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void aReaderMaySeeNorSendAnyFormOfTheAgenda() {
        var reader = new Editor(browser, "Lezer", "READER");
        var addresses = formsOfTheAgenda();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(22);
        for (String address : addresses) {
            assertThat(status(reader.get(address))).as("GET " + address).isEqualTo(403);
            assertThat(status(reader.post(address, Map.of())))
                    .as("POST " + address)
                    .isEqualTo(403);
        }
    }

    private Set<String> formsOfTheAgenda() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getSimpleName().endsWith("FormController"))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .map(pattern -> pattern.replace("{slug}", "een").replaceAll("\\{\\w+:[^}]+}", "1"))
                .collect(Collectors.toSet());
    }
}
