package nl.kenniskompas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// WCAG 2.0 to 2.2, levels A and AA, on every kind of page that links lead to.
@BrowserTest
class AccessibilityTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final int MOST_PAGES = 60;

    @LocalServerPort
    int port;

    @Test
    void noPageHasABarrierOrScrollsSidewaysForAReader() {
        assertThat(faultsSeenBy(Visitor::wide, Visitor::narrow, false)).isEmpty();
    }

    @Test
    void noPageHasABarrierOrScrollsSidewaysForACoordinator() {
        assertThat(faultsSeenBy(Visitor::wide, Visitor::narrow, true)).isEmpty();
    }

    private List<String> faultsSeenBy(IntFunction<Visitor> wide, IntFunction<Visitor> narrow, boolean signIn) {
        var faults = new ArrayList<String>();
        try (Visitor first = wide.apply(port);
                Visitor second = narrow.apply(port)) {
            if (signIn) {
                first.signedInAs("coordinator");
                second.signedInAs("coordinator");
            }
            var pages = EveryPage.from(first, "/", MOST_PAGES);
            assertThat(pages).as("links lead somewhere").hasSizeGreaterThan(8);
            pages.put("yesterday", "/?op=" + LocalDate.now(Clock.systemUTC()).minusDays(1));
            for (String path : pages.values()) {
                faults.addAll(faultsOf(first, path));
                faults.addAll(faultsOf(second, path));
            }
        }
        return faults;
    }

    private static List<String> faultsOf(Visitor visitor, String path) {
        visitor.go(path);
        var faults = new ArrayList<String>();
        String place = visitor.page.viewportSize().width + " px " + path + ": ";
        new AxeBuilder(visitor.page)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(violation -> faults.add(place + violation.getId() + " "
                        + violation.getNodes().getFirst().getHtml()));
        var beyond = (Integer) visitor.page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (beyond > 0) faults.add(place + "scrolls sideways by " + beyond + " px");
        if (visitor.page.locator("h1").count() != 1) faults.add(place + "has no single h1");
        return faults;
    }
}
