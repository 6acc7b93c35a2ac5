package nl.kenniskompas.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The promise that nothing acknowledged is lost, on a real cluster with real kills.
class DurabilityTest {
    private static final int ROUNDS = 10;
    private static final int WRITES_A_ROUND = 60;

    @TempDir
    Path home;

    @Test
    void everyAcknowledgedWriteIsThereAfterTenKillsInTheMiddleOfWriting() throws Exception {
        prepare();
        long last = 0;
        for (int round = 0; round < ROUNDS; round++) last = writeUntilKilled(last + 1_000, round % 2 == 0);

        try (var server = EmbeddedServer.start(home)) {
            long found = client(server.application())
                    .sql("select count(*) from written where number = any(?)")
                    .param(Acknowledged.in(home).toArray(Long[]::new))
                    .query(Long.class)
                    .single();
            assertThat(found)
                    .isEqualTo(Acknowledged.in(home).size())
                    .isGreaterThanOrEqualTo((long) ROUNDS * WRITES_A_ROUND);
        }
    }

    private void prepare() throws IOException {
        try (var server = EmbeddedServer.start(home)) {
            var sql = client(server.migration());
            sql.sql("create table written (number bigint primary key)").update();
            sql.sql("grant all on written to kompas").update();
        }
    }

    /// @param orphan leave the database server behind as an orphan; else kill it too
    private long writeUntilKilled(long first, boolean orphan) throws IOException, InterruptedException {
        var scribe = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        home.toString(),
                        Long.toString(first))
                .redirectError(home.resolve("scribe.log").toFile())
                .start();
        long last = first;
        try (BufferedReader said = scribe.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals("ready")) line = said.readLine();
            assertThat(line).as("the writer's server starts").isEqualTo("ready");
            for (int n = 0; n < WRITES_A_ROUND; n++) last = Acknowledged.keep(home, said.readLine());
        }
        if (!orphan) killServer();
        scribe.destroyForcibly().waitFor();
        return last;
    }

    private void killServer() throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(home.resolve("postgres/postmaster.pid"));
        new ProcessBuilder("kill", "-9", lines.getFirst().strip()).start().waitFor();
    }

    private static JdbcClient client(Connections.Login login) {
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }

    /// What the writers were told, kept outside the database.
    private static final class Acknowledged {
        static long keep(Path home, String number) throws IOException {
            Files.writeString(
                    home.resolve("acknowledged"),
                    number + "\n",
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
            return Long.parseLong(number);
        }

        static List<Long> in(Path home) throws IOException {
            return Files.readAllLines(home.resolve("acknowledged")).stream()
                    .map(Long::valueOf)
                    .toList();
        }
    }
}
