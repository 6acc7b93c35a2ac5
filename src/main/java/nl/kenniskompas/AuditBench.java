package nl.kenniskompas;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.kenniskompas.database.EmbeddedServer;
import nl.kenniskompas.history.AuditCommand;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/// How long it takes to seal and to verify a log of a million invented events, on a database of its own; then with a
/// thousand small seals more, as a quiet platform makes them in a day. The baseline is reading the same rows as text.
final class AuditBench {
    private static final int EVENTS = 1_000_000;
    private static final int SMALL_SEALS = 1_000;
    private static final String MAKE = """
            insert into history.event (id, at, actor, origin, action, kind, object, outcome, detail)
            select nextval('history.change_id_seq'), timestamptz '2027-01-01' + n * interval '7 seconds', md5((n %% 500)::text), md5((n %% 9000)::text),
                   'GET /kennisvragen/' || n, 'access', 'GET /kennisvragen/' || n, 'refused', '{"status": "404"}' from generate_series(1, %d) n""";

    private AuditBench() {}

    static int run(PrintStream out) {
        Reaching.quieten();
        try {
            Path data = Files.createTempDirectory("kenniskompas-bench");
            try (var server = EmbeddedServer.start(data)) {
                var login = server.migration();
                try (Connection database = DriverManager.getConnection(login.url(), login.user(), login.password())) {
                    migrate(new DriverManagerDataSource(login.url(), login.user(), login.password()));
                    return measure(
                            database,
                            new DriverManagerDataSource(login.url(), login.user(), login.password()),
                            data,
                            out);
                }
            } finally {
                FileSystemUtils.deleteRecursively(data);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void migrate(DriverManagerDataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("live", "history", "past")
                .defaultSchema("live")
                .locations("classpath:db/migration/__root")
                .load()
                .migrate();
    }

    private static int measure(Connection database, DriverManagerDataSource source, Path data, PrintStream out)
            throws SQLException {
        timed(out, "make a million events", database, MAKE.formatted(EVENTS));
        timed(out, "vacuum", database, "vacuum analyze history.event");
        timed(out, "seal them", database, "select history.seal()");
        timed(out, "read them as text (baseline)", database, "select sum(length(e::text)) from history.event e");
        int code = AuditCommand.run(List.of("verify"), () -> source, data, out, out);
        timed(out, "make more events", database, MAKE.formatted(10 * SMALL_SEALS));
        timed(out, "seal them ten by ten", database, """
                do $$ declare last_id bigint; begin
                    for i in 1..%d loop
                        last_id := (select max(to_id) from history.seal);
                        perform history.add_seal(last_id + 1, last_id + 10);
                    end loop;
                end $$""".formatted(SMALL_SEALS));
        return Math.max(code, AuditCommand.run(List.of("verify"), () -> source, data, out, out));
    }

    private static void timed(PrintStream out, String work, Connection database, String sql) throws SQLException {
        long begun = System.nanoTime();
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
        out.printf("%-34s %8.1f s%n", work, (System.nanoTime() - begun) / 1e9);
    }
}
