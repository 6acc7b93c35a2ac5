package nl.kenniskompas;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import nl.kenniskompas.database.Reached;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Brings the database to a command that runs without the platform, and lets go of it afterwards.
final class Reaching implements AutoCloseable {
    private final Map<String, String> environment;
    private @Nullable Reached reached;

    Reaching(Map<String, String> environment) {
        this.environment = environment;
    }

    Path data() {
        return Path.of(environment.getOrDefault("KOMPAS_DATA", "data"));
    }

    DataSource database() throws IOException {
        quieten();
        reached = Reached.by(environment);
        var login = reached.login();
        var source = new DriverManagerDataSource(login.url(), login.user(), login.password());
        var whole = new Properties();
        // the command works for the platform itself, and the log is verified as a whole
        whole.setProperty("options", "-c kompas.reader=*");
        source.setConnectionProperties(whole);
        return source;
    }

    /// Without the platform's settings the libraries tell everything they do.
    static void quieten() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root)
            root.setLevel(Level.ERROR);
    }

    @Override
    public void close() {
        try {
            if (reached != null) reached.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
