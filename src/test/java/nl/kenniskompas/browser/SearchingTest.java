package nl.kenniskompas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Searching;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Results while typing, by keyboard and on a telephone.
@BrowserTest
class SearchingTest {
    private static final String HIT = ".kk-hit__title a";

    @LocalServerPort
    int port;

    @Autowired
    Searching searching;

    /// The index may still be taking in the sample agendas.
    @BeforeEach
    void somethingCanBeFound() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> searching.find(Asked.of("woningmarkt", 1)).total() > 2);
    }

    @Test
    void resultsFollowWhatIsTypedAndTheFocusStays() {
        try (Visitor visitor = Visitor.wide(port).go("/over")) {
            var page = visitor.page;
            page.keyboard().press("/");
            assertThat(page.locator("#zoek-in-alles")).isFocused();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/zoeken").asPredicate());
            assertThat(page.locator("#q")).isFocused();
            page.keyboard().type("woningmarkt");
            assertThat(page.locator(HIT).first()).isVisible();
            assertThat(page.locator("#aantal")).containsText("resulta");
            assertThat(page.locator("#q")).isFocused();
            assertThat(page.locator("#q")).hasValue("woningmarkt");
            page.waitForURL(Pattern.compile("/zoeken\\?q=woningmarkt$").asPredicate());
            new Keyboard(page).tabTo(".kk-why summary").press("Enter");
            assertThat(page.locator(".kk-why__reasons").first()).containsText("woningmarkt");
            assertThat(Barriers.onBothWidths(visitor)).isEmpty();
        }
    }

    @Test
    void onATelephoneTheFacetsAreFoldedAndNothingScrollsSideways() {
        try (Visitor visitor = Visitor.narrow(port).go("/zoeken?q=woningmarkt")) {
            Locator facet = visitor.page.locator(".kk-fold .kk-facet__value").first();
            assertThat(facet).isHidden();
            visitor.page.locator(".kk-fold > summary").click();
            assertThat(facet).isVisible();
            assertThat(Barriers.beyond(visitor)).isZero();
            facet.click();
            assertThat(visitor.page.locator(".kk-chip")).isVisible();
        }
    }

    @Test
    void withoutScriptTheButtonAndTheLinksDoIt() {
        try (Visitor visitor = Visitor.withoutScript(port).go("/over")) {
            visitor.page.locator("#zoek-in-alles").fill("woningmarkt");
            visitor.page.locator(".kk-search__go").click();
            assertThat(visitor.page.locator(HIT).first()).isVisible();
            visitor.page.locator(".kk-fold .kk-facet__value").first().click();
            assertThat(visitor.page.locator(".kk-chip")).isVisible();
        }
    }
}
