package nl.kenniskompas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pictures of the documentation. They are made in `target`; with `-Dkompas.screenshots` those in `docs` are
/// renewed too.
@BrowserTest
class ScreenshotTest {
    @LocalServerPort
    int port;

    @Test
    void theHomePageCanBePictured() throws IOException {
        try (Visitor visitor = Visitor.wide(port)) {
            visitor.go("/");
            Path picture = Path.of("target/screenshots/home.png");
            visitor.page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            assertThat(Files.size(picture)).isGreaterThan(20_000);
            if (System.getProperty("kompas.screenshots") != null) {
                Path kept = Path.of("docs/screenshots/home.png");
                Files.createDirectories(kept.getParent());
                Files.copy(picture, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
