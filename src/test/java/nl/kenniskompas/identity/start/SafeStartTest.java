package nl.kenniskompas.identity.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.kenniskompas.Kenniskompas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class SafeStartTest {
    @TempDir
    Path folder;

    private static MockEnvironment settings(String profile, String address) {
        var settings = new MockEnvironment().withProperty("server.address", address);
        settings.setActiveProfiles(profile);
        return settings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.8.8.8"})
    void theDemonstrationStartsOnItsOwnMachine(String address) {
        assertThatCode(() -> SafeStart.check(settings("demo", address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "", "no.such.host.invalid"})
    void theDemonstrationStartsNowhereElse(String address) {
        assertThatThrownBy(() -> SafeStart.check(settings("demo", address)))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("KOMPAS_OIDC_ISSUER");
    }

    @Test
    void outsideTheDemonstrationSomebodyMustBeAbleToSignIn() {
        assertThatThrownBy(() -> SafeStart.check(settings("production", "127.0.0.1")))
                .hasMessageContaining("nobody could sign in")
                .hasMessageContaining("KOMPAS_OIDC_ISSUER");
        assertThatCode(() -> SafeStart.check(settings("production", "127.0.0.1")
                        .withProperty("kompas.oidc.issuer", "https://aanmelden.example.nl")))
                .doesNotThrowAnyException();
    }

    @Test
    void otherMachinesAreServedUnderASafeAddressOnly() {
        var open = settings("production", "0.0.0.0").withProperty("kompas.oidc.issuer", "https://a.example.nl");
        assertThatThrownBy(() -> SafeStart.check(open)).hasMessageContaining("KOMPAS_ADDRESS_PUBLIC");
        open.setProperty("kompas.site.address", "http://kennis.example.nl");
        assertThatThrownBy(() -> SafeStart.check(open)).isInstanceOf(UnsafeStart.class);
        open.setProperty("kompas.site.address", "https://kennis.example.nl");
        assertThatCode(() -> SafeStart.check(open)).doesNotThrowAnyException();
    }

    @Test
    void whoServesMayNotOwnTheTables() {
        var settings = settings("demo", "127.0.0.1")
                .withProperty("kompas.database.url", "jdbc:postgresql://db.example.nl/kennis")
                .withProperty("kompas.database.user", "kompas");
        assertThatThrownBy(() -> SafeStart.check(settings)).hasMessageContaining("KOMPAS_DATABASE_OWNER");
        settings.setProperty("kompas.database.owner", "kompas");
        assertThatThrownBy(() -> SafeStart.check(settings)).isInstanceOf(UnsafeStart.class);
        settings.setProperty("kompas.database.owner", "kompas_owner");
        assertThatCode(() -> SafeStart.check(settings)).doesNotThrowAnyException();
    }

    /// The program itself: one line, no trace of where it was thrown, and a status that scripts can see.
    @Test
    void anUnsafeStartEndsWithOneClearLineAndTheStatusOfARefusal() throws IOException, InterruptedException {
        Path words = folder.resolve("words");
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kenniskompas.class.getName(),
                        "start",
                        "--server.port=0",
                        "--server.address=0.0.0.0",
                        "--kompas.data=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        boolean ended = program.waitFor(2, TimeUnit.MINUTES);
        program.destroy();
        assertThat(ended).as("it does not serve").isTrue();
        assertThat(Files.readAllLines(words).stream().filter(line -> !line.startsWith("WARNING")))
                .singleElement()
                .asString()
                .startsWith("kompas: refuses to start");
        assertThat(program.exitValue()).isEqualTo(2);
    }
}
