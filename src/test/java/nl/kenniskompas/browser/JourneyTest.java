package nl.kenniskompas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From a file to an agenda with its sources: by keyboard, and without script.
@BrowserTest
class JourneyTest {
    private static final String WAITING = "[data-undecided]";
    private static final String ACCEPTED = ".kk-proposal--accepted";
    private static final String REJECTED = ".kk-proposal--rejected";

    @LocalServerPort
    int port;

    @Test
    void theFirstTabStopSkipsToThePageItself() {
        try (Visitor visitor = Visitor.wide(port).go("/")) {
            var keys = new Keyboard(visitor.page).press("Tab");
            assertThat(visitor.page.locator(".nl-skip-link")).isFocused();
            assertThat(visitor.page.locator(".nl-skip-link")).isInViewport();
            keys.press("Enter");
            assertThat(visitor.page.locator("main")).isFocused();
        }
    }

    @Test
    void anAgendaComesInByKeyboardAndItsQuestionsLeadToTheirWordsInTheSource() {
        var agenda = new InventedAgenda("Dakgroen", "daktuinen");
        try (Visitor visitor = Visitor.wide(port).go("/")) {
            var keys = new Keyboard(visitor.page);
            keys.tabTo("header a[href='/aanmelden']").press("Enter");
            keys.tabTo("button[value=coordinator]").press("Enter");
            keys.tabTo("main a[href='/bibliotheek/nieuw']").press("Enter");
            keys.tabTo("#bestand");
            visitor.page.locator("#bestand").setInputFiles(agenda.file());
            keys.tabTo("main button[type=submit]").press("Enter");
            Uploads.awaitReview(visitor);
            decideByKeys(visitor.page, keys, agenda);
            followTheSourceAndBack(visitor);
        }
    }

    private static void decideByKeys(Page page, Keyboard keys, InventedAgenda agenda) {
        Locator lines = page.locator("[data-proposal]");
        Locator current = page.locator("[data-proposal][aria-current]");
        String first = lines.nth(0).getAttribute("id");
        assertThat(current).hasId(first);
        keys.press("j");
        assertThat(current).hasId(lines.nth(1).getAttribute("id"));
        keys.press("k");
        assertThat(current).hasId(first);
        keys.press("a");
        assertThat(page.locator("#" + first)).hasClass(Pattern.compile("kk-proposal--accepted"));
        assertThat(current).hasId(lines.nth(1).getAttribute("id"));
        for (int line = 2; line < lines.count() && !current.textContent().contains(agenda.lateQuestion()); line++) {
            keys.press("j");
            assertThat(current).hasId(lines.nth(line).getAttribute("id"));
        }
        keys.press("e");
        page.waitForURL(Pattern.compile("/bewerken$").asPredicate());
        keys.tabTo("#veld-text").write("Hoeveel geld kost het elke gemeente?");
        keys.tabTo("button[value=wacht]").press("Enter");
        assertThat(current).containsText("Hoeveel geld kost het elke gemeente?");
        keys.press("j").press("x");
        assertThat(page.locator(REJECTED)).hasCount(1);
        keys.press("Shift+A");
        assertThat(page.locator(WAITING)).hasCount(0, patiently());
        assertThat(page.locator(REJECTED)).hasCount(1);
        seesWhatHasTheFocus(page.locator(".kk-proposals button").last());
    }

    /// The bar at the bottom stays in view; what has the focus may not lie under it.
    private static void seesWhatHasTheFocus(Locator button) {
        button.focus();
        assertThat((Boolean) button.evaluate("""
                button => {
                    const box = button.getBoundingClientRect();
                    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                    return button.contains(top);
                }"""))
                .as("the last button is in view")
                .isTrue();
    }

    /// A busy machine needs a moment to write a whole agenda.
    private static LocatorAssertions.HasCountOptions patiently() {
        return new LocatorAssertions.HasCountOptions().setTimeout(Uploads.PATIENCE);
    }

    private static void followTheSourceAndBack(Visitor visitor) {
        Page page = visitor.page;
        page.locator(ACCEPTED + " a[href^='/kennisvragen/']").first().click();
        String question = visitor.path();
        String words = page.locator("h1").textContent();
        page.locator(".kk-passage__place a").first().click();
        Locator mark = page.locator("mark[aria-current]").first();
        assertThat(mark).isInViewport();
        assertThat(mark).containsText(words);
        page.locator("a.kk-mark__ref[href='" + question + "']").click();
        assertThat(visitor.path()).isEqualTo(question);
        assertThat(page.locator("h1")).hasText(words);
    }

    @Test
    void anAgendaComesInWithoutScript() {
        var agenda = new InventedAgenda("Vaarwegen", "veerponten");
        try (Visitor visitor = Visitor.withoutScript(port).signedInAs("coordinator")) {
            Page page = visitor.page;
            Uploads.upload(visitor, agenda);
            Uploads.awaitReview(visitor);
            assertThat(page.locator(".kk-keys")).isHidden();
            page.locator(WAITING + " button[value=aanvaard]").first().press("Enter");
            assertThat(page.locator(ACCEPTED)).hasCount(1);
            page.locator(WAITING, new Page.LocatorOptions().setHasText(agenda.lateQuestion()))
                    .locator("a[data-key=e]")
                    .press("Enter");
            page.locator("#veld-text").fill("Wie betaalt de pont?");
            page.locator("button[value=wacht]").press("Enter");
            page.locator(WAITING + " button[value=verwerp]").last().press("Enter");
            assertThat(page.locator(REJECTED)).hasCount(1);
            page.locator(".kk-review__bar button").press("Enter");
            assertThat(page.locator(WAITING)).hasCount(0, patiently());
            page.locator(ACCEPTED, new Page.LocatorOptions().setHasText("Wie betaalt de pont?"))
                    .locator("a[href^='/kennisvragen/']")
                    .press("Enter");
            assertThat(page.locator("h1")).hasText("Wie betaalt de pont?");
            page.locator(".kk-passage__place a").first().press("Enter");
            assertThat(page.locator("mark[aria-current]").first()).isInViewport();
        }
    }
}
