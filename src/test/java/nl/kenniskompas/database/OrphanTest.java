package nl.kenniskompas.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class OrphanTest {
    private static final Executor LATER = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS);

    @TempDir
    Path home;

    /// A session notices the death of its server only when it runs again; until then it holds the shared memory, and a
    /// new server refuses to start beside it.
    @Test
    void aKilledServerIsGoneOnlyWhenItsSessionsAreToo() throws Exception {
        Path cluster = home.resolve("postgres");
        var server = EmbeddedServer.start(home);
        var login = server.application();
        long session = openSession(login);
        kill("-STOP", session);
        kill(
                "-KILL",
                Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid"))
                        .getFirst()
                        .strip()));
        var woken = CompletableFuture.runAsync(() -> kill("-CONT", session), LATER);

        Orphan.stop(cluster);

        assertThat(woken).isDone();
        assertThat(Path.of("/proc/" + session + "/cwd").toFile().exists()).isFalse();
        server.close();
        EmbeddedServer.start(home).close();
    }

    /// Left open on purpose: its client is there until the end of the test.
    private static long openSession(Connections.Login login) {
        var connection = new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        return Objects.requireNonNull(JdbcClient.create(connection)
                .sql("select pg_backend_pid()")
                .query(Long.class)
                .single());
    }

    private static void kill(String signal, long process) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process)).start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
