package nl.kenniskompas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every kind of page that links lead to.
@BrowserTest
class AccessibilityTest {
    @LocalServerPort
    int port;

    @Test
    void noPageHasABarrierOrScrollsSidewaysForAReader() {
        assertThat(faultsSeenBy("", 30)).isEmpty();
    }

    @Test
    void noPageHasABarrierOrScrollsSidewaysForACoordinator() {
        assertThat(faultsSeenBy("coordinator", 90)).isEmpty();
    }

    private List<String> faultsSeenBy(String persona, int most) {
        var faults = new ArrayList<String>();
        try (Visitor visitor = Visitor.wide(port)) {
            if (!persona.isEmpty()) visitor.signedInAs(persona);
            var pages = EveryPage.visit(visitor, "/", most, path -> faults.addAll(Barriers.onBothWidths(visitor)));
            assertThat(pages).as("links lead somewhere").hasSizeGreaterThan(8);
            visitor.go("/?op=" + LocalDate.now(Clock.systemUTC()).minusDays(1));
            faults.addAll(Barriers.onBothWidths(visitor));
        }
        return faults;
    }
}
