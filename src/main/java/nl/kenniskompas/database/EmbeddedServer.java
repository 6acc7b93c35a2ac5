package nl.kenniskompas.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A PostgreSQL of our own in `directory/postgres`, as durable as an operator's.
public final class EmbeddedServer implements Connections, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final Secrets secrets;
    private final FileLock lock;

    private EmbeddedServer(EmbeddedPostgres postgres, Secrets secrets, FileLock lock) {
        this.postgres = postgres;
        this.secrets = secrets;
        this.lock = lock;
    }

    /// Starts on a free port of the loopback address; makes the cluster, its roles and its database when new.
    ///
    /// @throws DataInUse when another process runs on this directory
    public static EmbeddedServer start(Path directory) throws IOException {
        Path home = Files.createDirectories(directory.toAbsolutePath().normalize());
        FileLock lock = lock(home);
        Path cluster = home.resolve("postgres");
        Orphan.stop(cluster);
        var secrets = Secrets.in(home);
        boolean known = Files.exists(cluster.resolve("PG_VERSION")) && Access.isRestricted(cluster);
        EmbeddedPostgres postgres = launch(home, cluster, known ? secrets : Secrets.NONE);
        var server = new EmbeddedServer(postgres, secrets, lock);
        try {
            if (!known) Access.restrict(server.superuser(Secrets.NONE), cluster, secrets);
            server.verify(cluster);
            return server;
        } catch (RuntimeException | IOException refused) {
            server.close();
            throw refused;
        }
    }

    private static FileLock lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) return lock;
        } catch (OverlappingFileLockException ours) {
            channel.close();
        }
        throw new DataInUse(home);
    }

    private static EmbeddedPostgres launch(Path home, Path cluster, Secrets secrets) throws IOException {
        Path log = home.resolve("postgres.log");
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(Files.createDirectories(home.resolve("postgres-program"))
                        .toFile())
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C.UTF-8")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Access.SETTINGS.forEach(builder::setServerConfig);
        if (!secrets.superuser().isEmpty()) builder.setConnectConfig("password", secrets.superuser());
        return builder.start();
    }

    /// Never serve a server that is not ours or that may lose what it acknowledged.
    private void verify(Path cluster) throws IOException {
        var settings = JdbcClient.create(superuser(secrets))
                .sql("select name, setting from pg_settings where name in"
                        + " ('data_directory', 'fsync', 'synchronous_commit', 'full_page_writes')")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
        for (var setting : settings) {
            String wanted = setting.getKey().equals("data_directory")
                    ? cluster.toRealPath().toString()
                    : "on";
            String found = setting.getKey().equals("data_directory")
                    ? Path.of(setting.getValue()).toRealPath().toString()
                    : setting.getValue();
            if (!found.equals(wanted))
                throw new IllegalStateException("the database server runs with " + setting + ", wanted " + wanted);
        }
    }

    private DataSource superuser(Secrets secrets) {
        return secrets.superuser().isEmpty()
                ? postgres.getPostgresDatabase()
                : postgres.getPostgresDatabase(Map.of("password", secrets.superuser()));
    }

    @Override
    public Login application() {
        return new Login(url(postgres.getPort()), Access.APPLICATION, secrets.application());
    }

    @Override
    public Login migration() {
        return new Login(url(postgres.getPort()), Access.OWNER, secrets.owner());
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Access.DATABASE;
    }

    @Override
    public void close() throws IOException {
        try (var channel = lock.channel()) {
            postgres.close();
        }
    }

    /// Another process already runs on the same data.
    public static final class DataInUse extends RuntimeException {
        DataInUse(Path home) {
            super("Another Kenniskompas already runs on " + home
                    + ": stop it first, or set KOMPAS_DATA to another folder.");
        }
    }
}
