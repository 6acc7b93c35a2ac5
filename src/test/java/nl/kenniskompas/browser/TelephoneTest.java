package nl.kenniskompas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The review half way, and what of it and of the main pages is left on a telephone.
@BrowserTest
class TelephoneTest {
    /// CSS pixels: the smallest target that WCAG 2.2 allows.
    private static final int TARGET = 24;

    @LocalServerPort
    int port;

    @Test
    void theMainPagesFitATelephoneWithTheirActions() {
        var faults = new ArrayList<String>();
        try (Visitor visitor = Visitor.narrow(port).signedInAs("coordinator")) {
            faults.addAll(misfits(visitor.go("/")));
            for (String next : List.of("/opgaven/", "/vraagstukken/", "/kennisvragen/"))
                faults.addAll(misfits(visitor.follow(next)));
            Uploads.upload(visitor, new InventedAgenda("Sterrenlicht", "donkere nachten"));
            Uploads.awaitReview(visitor);
            faults.addAll(misfits(visitor));
            visitor.page.locator("[data-key=a]").first().click();
            assertThat(visitor.page.locator(".kk-proposal--accepted")).hasCount(1);
            visitor.page.locator("[data-key=x]").last().click();
            assertThat(visitor.page.locator(".kk-proposal--rejected")).hasCount(1);
            faults.addAll(misfits(visitor));
            faults.addAll(Barriers.onBothWidths(visitor));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> misfits(Visitor visitor) {
        var faults = new ArrayList<String>();
        if (Barriers.beyond(visitor) > 0) faults.add(visitor.path() + " scrolls sideways");
        Locator actions = visitor.page.locator(".kk-nav__link, .nl-button:visible, .kk-text-button:visible");
        assertThat(visitor.page.locator("main .nl-button").first()).isVisible();
        for (Locator action : actions.all()) {
            var box = action.boundingBox();
            boolean fits =
                    box.height >= TARGET && box.width >= TARGET && box.x >= 0 && box.x + box.width <= Visitor.NARROW;
            if (!fits) faults.add(visitor.path() + " " + action.textContent() + " " + box.width + " x " + box.height);
        }
        return faults;
    }
}
