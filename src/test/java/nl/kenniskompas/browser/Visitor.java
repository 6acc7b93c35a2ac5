package nl.kenniskompas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Somebody with a browser. Close it to close the browser's window; the browser itself lives as long as the tests.
public final class Visitor implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 390;

    /// A busy machine may take its time: that is not what fails a test.
    private static final double PATIENCE = 240_000;

    /// Debian's Chromium, told to leave the world outside alone.
    private static final class Chromium {
        static final Browser RUNNING = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private final String address;
    private final BrowserContext window;
    private final Watch watch;
    public final Page page;

    private Visitor(String address, int width, boolean script) {
        this.address = address;
        window = Chromium.RUNNING.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == WIDE ? 900 : 844)
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("nl-NL"));
        window.setDefaultTimeout(PATIENCE);
        page = window.newPage();
        watch = new Watch(page, address);
    }

    public static Visitor wide(int port) {
        return new Visitor(near(port), WIDE, true);
    }

    static Visitor narrow(int port) {
        return new Visitor(near(port), NARROW, true);
    }

    static Visitor withoutScript(int port) {
        return new Visitor(near(port), WIDE, false);
    }

    /// By the name of this machine: browsers take passkeys for names only.
    static Visitor byName(int port) {
        return new Visitor("http://localhost:" + port, WIDE, true);
    }

    private static String near(int port) {
        return "http://127.0.0.1:" + port;
    }

    /// @param persona `coordinator`, `editor` or `reader`
    public Visitor signedInAs(String persona) {
        go("/aanmelden");
        page.locator("button[name=persona][value=" + persona + "]").click();
        return this;
    }

    public Visitor go(String path) {
        page.navigate(address + path);
        return this;
    }

    /// Follows the first link whose address begins so.
    Visitor follow(String start) {
        page.locator("main a[href^='" + start + "']:visible").first().click();
        return this;
    }

    /// Where the visitor is, without host and port.
    public String path() {
        return page.url().substring(address.length());
    }

    boolean isHome(String link) {
        return link.startsWith(address + "/");
    }

    String pathOf(String link) {
        return link.substring(address.length());
    }

    /// Whatever a visitor came to do, no page asked another host for anything and none complained on the console.
    @Override
    public void close() {
        window.close();
        assertThat(watch.seen()).as("what the browser saw go wrong").isEmpty();
    }
}
