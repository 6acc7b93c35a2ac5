package nl.kenniskompas.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A real identity provider, in a process of its own on this machine only; it stops with the tests. The build of the
/// project unpacks it. It remembers nothing: each start reads our realm anew. Each process that runs tests has its own,
/// in a folder of its own.
final class Keycloak {
    private static final Path UNPACKED = Path.of("target/keycloak");
    private static final Path HOME = UNPACKED.resolve("process-" + System.getProperty("kompas.test.process", "1"));
    private static final Path SAID = HOME.resolve("said.txt");
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;
    private final int port;
    private boolean serves;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Does not wait until it serves: that takes a while, and something else may start meanwhile.
    ///
    /// @param app address of the platform that lets people sign in here
    static Keycloak start(String app) {
        try {
            Path home = ours();
            Path realms = Files.createDirectories(home.resolve("data/import"));
            String realm = Files.readString(Path.of("src/test/resources/keycloak/realm.json"));
            Files.writeString(realms.resolve("kompas-realm.json"), realm.replace("@APP@", app));
            int port = freePort();
            var process = run(
                    home,
                    List.of(
                            "start",
                            "--optimized",
                            "--cache=local",
                            "--http-enabled=true",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--hostname-strict=false",
                            "--import-realm"));
            var keycloak = new Keycloak(process, port);
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::stop));
            return keycloak;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/kompas";
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Until it serves our realm.
    void await() throws IOException, InterruptedException {
        if (serves) return;
        var question = HttpRequest.newBuilder(URI.create(issuer())).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                serves = answers(client, question);
                if (serves) return;
                process.waitFor(500, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("Keycloak does not serve; it said: " + Files.readString(SAID));
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static Path unpacked() throws IOException {
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("run the tests by Maven: it unpacks Keycloak"));
        }
    }

    /// A folder with links to all files of the program: where it looks for a realm cannot be told apart otherwise.
    private static Path ours() throws IOException {
        Path program = unpacked();
        Path home = Files.createDirectories(HOME).resolve(program.getFileName());
        Path done = home.resolve("linked");
        if (Files.exists(done)) return home;
        prepareOnce(program);
        try (Stream<Path> parts = Files.walk(program)) {
            for (Path part : (Iterable<Path>) parts::iterator) {
                Path here = home.resolve(program.relativize(part));
                if (Files.isDirectory(part)) Files.createDirectories(here);
                else if (!Files.exists(here)) Files.createLink(here, part);
            }
        }
        Files.createFile(done);
        return home;
    }

    /// Takes most of the time, so it is done once for the program; another process waits for it.
    private static void prepareOnce(Path program) throws IOException {
        try (var file = FileChannel.open(
                        UNPACKED.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            Path done = program.resolve("prepared");
            if (!lock.isValid() || Files.exists(done)) return;
            int code = run(program, List.of("build", "--db=dev-mem"))
                    .onExit()
                    .join()
                    .exitValue();
            if (code != 0) throw new IllegalStateException("Keycloak cannot be prepared: " + Files.readString(SAID));
            Files.createFile(done);
        }
    }

    private static Process run(Path home, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of("bash", home.resolve("bin/kc.sh").toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(SAID.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return builder.start();
    }
}
