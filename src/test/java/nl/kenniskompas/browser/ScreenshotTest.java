package nl.kenniskompas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pictures of the documentation. They are made in `target`; with `-Dkompas.screenshots` those in `docs` are
/// renewed too.
@BrowserTest
class ScreenshotTest {
    @LocalServerPort
    int port;

    @Test
    void theHomePageAndTheMapCanBePictured() throws IOException {
        try (Visitor visitor = Visitor.wide(port)) {
            visitor.go("/");
            picture(visitor, "home.png");
            visitor.go("/systeemkaart");
            visitor.page.locator("[data-map-ready]").waitFor();
            picture(visitor, "systemmap.png");
        }
    }

    private static void picture(Visitor visitor, String name) throws IOException {
        Path picture = Path.of("target/screenshots", name);
        visitor.page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertThat(Files.size(picture)).isGreaterThan(20_000);
        if (System.getProperty("kompas.screenshots") == null) return;
        Path kept = Path.of("docs/screenshots", name);
        Files.createDirectories(kept.getParent());
        Files.copy(picture, kept, StandardCopyOption.REPLACE_EXISTING);
    }
}
