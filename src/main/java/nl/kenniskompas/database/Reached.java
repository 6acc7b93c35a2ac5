package nl.kenniskompas.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kenniskompas.database.Connections.Login;
import org.jspecify.annotations.Nullable;

/// The platform's database as a command reaches it: the operator's by its address, an embedded one that runs already,
/// or an embedded one that is started for as long as it takes. Always as the role that owns the data, when that is
/// known.
public final class Reached implements AutoCloseable {
    private static final int LINE_OF_THE_PORT = 3;

    private final Login login;
    private final @Nullable EmbeddedServer started;

    private Reached(Login login, @Nullable EmbeddedServer started) {
        this.login = login;
        this.started = started;
    }

    /// @param environment the variables by which the platform itself is told where its database is
    /// @throws IOException when there is no data, or it may not be read
    public static Reached by(Map<String, String> environment) throws IOException {
        String url = environment.getOrDefault("KOMPAS_DATABASE_URL", "");
        return url.isBlank()
                ? embedded(Path.of(environment.getOrDefault("KOMPAS_DATA", "data")))
                : new Reached(operator(url, environment), null);
    }

    private static Login operator(String url, Map<String, String> environment) {
        String owner = environment.getOrDefault("KOMPAS_DATABASE_OWNER", "");
        return owner.isBlank()
                ? new Login(
                        url,
                        environment.getOrDefault("KOMPAS_DATABASE_USER", "kompas"),
                        environment.getOrDefault("KOMPAS_DATABASE_PASSWORD", ""))
                : new Login(url, owner, environment.getOrDefault("KOMPAS_DATABASE_OWNERPASSWORD", ""));
    }

    private static Reached embedded(Path data) throws IOException {
        if (!Files.exists(data.resolve("postgres").resolve("PG_VERSION")))
            throw new IOException(
                    "there is no database in " + data + "; set KOMPAS_DATA to the platform's data folder");
        try {
            var server = EmbeddedServer.start(data);
            return new Reached(server.migration(), server);
        } catch (EmbeddedServer.DataInUse inUse) {
            return new Reached(running(data), null);
        }
    }

    /// The running server tells its port in a file of its own; its passwords lie beside it.
    private static Login running(Path data) throws IOException {
        List<String> told = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        int port = Integer.parseInt(told.get(LINE_OF_THE_PORT).strip());
        return new Login(
                EmbeddedServer.url(port), Access.OWNER, Secrets.in(data).owner());
    }

    public Login login() {
        return login;
    }

    @Override
    public void close() throws IOException {
        if (started != null) started.close();
    }

    @Override
    public String toString() {
        return Objects.toString(login);
    }
}
