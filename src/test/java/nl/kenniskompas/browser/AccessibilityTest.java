package nl.kenniskompas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every kind of page that links lead to.
@BrowserTest
class AccessibilityTest {
    @LocalServerPort
    int port;

    @Test
    void noPageHasABarrierOrScrollsSidewaysForAReader() {
        assertThat(faultsSeenBy(Visitor::wide, Visitor::narrow, "", 30)).isEmpty();
    }

    @Test
    void noPageHasABarrierOrScrollsSidewaysForACoordinator() {
        assertThat(faultsSeenBy(Visitor::wide, Visitor::narrow, "coordinator", 60))
                .isEmpty();
    }

    private List<String> faultsSeenBy(
            IntFunction<Visitor> wide, IntFunction<Visitor> narrow, String persona, int most) {
        var faults = new ArrayList<String>();
        try (Visitor first = wide.apply(port);
                Visitor second = narrow.apply(port)) {
            if (!persona.isEmpty()) {
                first.signedInAs(persona);
                second.signedInAs(persona);
            }
            var pages = EveryPage.from(first, "/", most);
            assertThat(pages).as("links lead somewhere").hasSizeGreaterThan(8);
            pages.put("yesterday", "/?op=" + LocalDate.now(Clock.systemUTC()).minusDays(1));
            for (String path : pages.values()) {
                faults.addAll(Barriers.on(first.go(path)));
                faults.addAll(Barriers.on(second.go(path)));
            }
        }
        return faults;
    }
}
