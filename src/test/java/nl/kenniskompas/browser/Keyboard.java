package nl.kenniskompas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// Somebody who has no mouse.
record Keyboard(Page page) {
    private static final int PATIENCE = 120;

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /// Waits for the page that has what the selector means, then presses Tab until that has the focus.
    Keyboard tabTo(String selector) {
        page.locator(selector).first().waitFor();
        for (int tabs = 0; tabs < PATIENCE && !isOn(selector); tabs++)
            page.keyboard().press("Tab");
        assertThat(isOn(selector)).as("Tab leads to " + selector).isTrue();
        return this;
    }

    Keyboard write(String words) {
        page.keyboard().press("Control+A");
        page.keyboard().insertText(words);
        return this;
    }

    private boolean isOn(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }
}
