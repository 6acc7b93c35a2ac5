package nl.kenniskompas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two people at one question, and the way back.
@BrowserTest
class EditingTest {
    private static final String QUICK = "Wat zegt wie het eerst bewaart?";
    private static final String SLOW = "Wat zegt wie langer nadenkt?";

    /// In the history, above which stands the taking back.
    private static final int LATE_EDIT = 1;

    private static final int FIRST_EDIT = 2;

    @LocalServerPort
    int port;

    @Test
    void aLateEditShowsBothVersionsAndEveryStepCanBeTakenBack() {
        try (Visitor slow = Visitor.wide(port).signedInAs("coordinator");
                Visitor quick = Visitor.wide(port).signedInAs("editor")) {
            slow.follow("/opgaven/").follow("/vraagstukken/").follow("/kennisvragen/");
            String question = slow.path();
            String words = slow.page.locator("h1").textContent();
            slow.go(question + "/bewerken");
            save(quick.go(question + "/bewerken").page, QUICK);
            assertThat(quick.page.locator("h1")).hasText(QUICK);

            save(slow.page, SLOW);
            seesBothVersions(slow.page);
            slow.page.locator(".kk-version form button").click();
            assertThat(slow.page.locator("h1")).hasText(SLOW);

            takeBackTheLatest(slow, question);
            assertThat(slow.go(question).page.locator("h1")).hasText(QUICK);
            showsWhatStoodBefore(slow, LATE_EDIT, QUICK);
            showsWhatStoodBefore(slow.go(question), FIRST_EDIT, words);
            save(quick.go(question + "/bewerken").page, words);
            assertThat(quick.page.locator("h1")).hasText(words);
        }
    }

    private static void save(Page page, String words) {
        page.locator("#veld-text").fill(words);
        page.locator(".kk-form .nl-button--primary").click();
    }

    private static void seesBothVersions(Page page) {
        assertThat(page.locator(".kk-version")).hasCount(2);
        assertThat(page.locator(".kk-version").first()).containsText("eerst bewaart");
        assertThat(page.locator(".kk-version").last()).containsText("langer nadenkt");
        assertThat(page.locator("#veld-text")).hasValue(SLOW);
    }

    private static void takeBackTheLatest(Visitor visitor, String question) {
        visitor.go(question)
                .page
                .locator("aside a[href^='/wijzigingen/']")
                .first()
                .click();
        visitor.page.locator("#reden").fill("Eerst samen bespreken.");
        visitor.page.locator("form[action$='/ongedaan'] button").click();
        assertThat(visitor.page.locator(".utrecht-alert--ok")).isVisible();
    }

    /// Through the history of the question, newest first, to what stood just before one of its changes.
    private static void showsWhatStoodBefore(Visitor visitor, int change, String words) {
        visitor.page.locator("aside a[href^='/geschiedenis/question/']").click();
        visitor.page
                .locator(".kk-history__item")
                .nth(change)
                .locator("a[href*='op=']")
                .first()
                .click();
        assertThat(visitor.page.locator(".kk-as-of")).isVisible();
        assertThat(visitor.page.locator("h1")).hasText(words);
    }
}
