package nl.kenniskompas.browser;

import com.microsoft.playwright.Locator;

/// Bringing a file to the platform.
final class Uploads {
    /// Milliseconds; how long a reading may take is not what these tests are about.
    static final double PATIENCE = 120_000;

    private static final double LOOK_AGAIN = 300;

    private Uploads() {}

    static void upload(Visitor visitor, InventedAgenda agenda) {
        visitor.go("/bibliotheek/nieuw");
        visitor.page.locator("#bestand").setInputFiles(agenda.file());
        visitor.page.locator("main form button[type=submit]").press("Enter");
    }

    /// With script the page of the progress goes on by itself, without it there is a link to look again.
    static void awaitReview(Visitor visitor) {
        Locator review = visitor.page.locator("[data-review]");
        Locator again = visitor.page.locator("noscript a");
        for (int looked = 0; looked < PATIENCE / LOOK_AGAIN && again.isVisible(); looked++) {
            visitor.page.waitForTimeout(LOOK_AGAIN);
            again.press("Enter");
        }
        review.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }
}
