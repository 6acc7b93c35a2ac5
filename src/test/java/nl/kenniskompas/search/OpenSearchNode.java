package nl.kenniskompas.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/// A real OpenSearch of one node, in a process of its own on this machine only; it stops with the tests. The build of
/// the project lists its libraries. It begins empty with each run of the tests.
public final class OpenSearchNode {
    private static final Path HOME = Path.of("target/opensearch").toAbsolutePath();
    private static final Path CLASSPATH = HOME.resolve("classpath.txt");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// It takes the first free port after this one, and knows none above 9299.
    /// Apart for each process of the tests: one that starts again would find its port taken by the other's.
    private static final int BELOW_PORTS = 9200 + 20 * (Integer.getInteger("kompas.test.process", 0) % 4);

    private static final Pattern PORT = Pattern.compile("publish_address \\{127\\.0\\.0\\.1:(92\\d\\d)\\}");

    private final Path home;
    private Process process;
    private int port;

    private OpenSearchNode(Path home) throws IOException {
        this.home = home;
        this.process = run();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroyForcibly();
            FileSystemUtils.deleteRecursively(home.toFile());
        }));
        this.port = await();
    }

    /// Started by the first test that wants it.
    private static final class Lazy {
        static final OpenSearchNode ONLY = started();
    }

    public static OpenSearchNode only() {
        return Lazy.ONLY;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    private static OpenSearchNode started() {
        try {
            if (!Files.exists(CLASSPATH))
                throw new IllegalStateException("run the tests by Maven: it fetches OpenSearch for them");
            var home = Files.createTempDirectory(HOME, "node");
            var settings = Files.createDirectories(home.resolve("node_1/config"));
            Files.writeString(settings.resolve("opensearch.yml"), "network.host: 127.0.0.1\n");
            return new OpenSearchNode(home);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Process run() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        Files.readString(CLASSPATH),
                        "org.codelibs.opensearch.runner.OpenSearchRunner",
                        "-basePath",
                        home.toString(),
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        Integer.toString(BELOW_PORTS))
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start();
    }

    /// Each node its own: the other process of the tests has one too.
    private Path said() {
        return home.resolve("said.txt");
    }

    /// @return its port, when it serves
    private int await() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            var said = PORT.matcher(Files.readString(said()));
            if (said.find()) return Integer.parseInt(said.group(1));
            pause();
        }
        throw new IllegalStateException("OpenSearch does not serve; it said: " + Files.readString(said()));
    }

    private void pause() {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// As when the machine loses its power.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() {
        try {
            process = run();
            port = await();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
