package nl.kenniskompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.database.Connections.Login;
import nl.kenniskompas.database.EmbeddedServer;
import nl.kenniskompas.history.AuditCommand;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command on data of its own: while a platform runs on it, and while none does.
class AuditCommandTest {
    @TempDir
    Path data;

    private record Said(int code, String out, String err) {}

    @Test
    void oneChangedByteTurnsTheVerdict() throws Exception {
        try (var server = EmbeddedServer.start(data)) {
            prepare(server.migration());
            var running = audit("verify");
            assertThat(running.code()).as(running.err() + running.out()).isZero();
            assertThat(running.out())
                    .contains("Checked 1 seals in", "0 changes, 2 events", "The log is what was sealed.");
            assertThat(audit("head").out()).startsWith("1 2 ");
            execute(server.migration(), "update history.event set object = 'personem' where id = 1");
        }

        var stopped = audit("verify");

        assertThat(stopped.code()).as(stopped.err() + stopped.out()).isEqualTo(1);
        assertThat(stopped.out())
                .contains("TAMPERED: seal 1 (entries 1-2), changed: rows of the log (event), 2 sealed, 2 found")
                .contains("There is no anchor at")
                .doesNotContain("The log is what was sealed.");
        assertThat(stopped.err()).isEmpty();
    }

    @Test
    void itSaysInOneLineWhatItMisses() {
        assertThat(audit("verify"))
                .isEqualTo(new Said(
                        2,
                        "",
                        "The log could not be read: there is no database in " + data
                                + "; set KOMPAS_DATA to the platform's data folder\n"));
        assertThat(audit("vrify").err()).startsWith("Usage: ");
        assertThat(audit("verify").code()).isEqualTo(2);
        assertThat(Files.exists(data.resolve("postgres"))).isFalse();
    }

    private void prepare(Login owner) throws Exception {
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .schemas("live", "history", "past")
                .defaultSchema("live")
                .locations("classpath:db/migration/__root")
                .load()
                .migrate();
        String note = "select history.note('export', 'c0de', null, 'GET /', 'personen', 'done', null)";
        execute(owner, note);
        execute(owner, note);
        execute(owner, "select history.seal()");
    }

    private static void execute(Login owner, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Said audit(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try (var reaching = new Reaching(Map.of("KOMPAS_DATA", data.toString()))) {
            int code = AuditCommand.run(
                    List.of(arguments), reaching::database, data, new PrintStream(out), new PrintStream(err));
            return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
