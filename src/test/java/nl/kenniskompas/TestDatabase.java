package nl.kenniskompas;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.database.Connections;
import nl.kenniskompas.identity.Unattended;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// One database server for each process that runs tests (fast, not durable), a new database for each application
/// context.
@TestConfiguration(proxyBeanMethods = false)
@Import(Unattended.class)
public class TestDatabase {
    private static final AtomicInteger MADE = new AtomicInteger();

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                var sql = JdbcClient.create(server.getPostgresDatabase());
                sql.sql("create role kompas_owner login superuser").update();
                sql.sql("create role kompas login").update();
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Bean
    Connections connections() {
        return another();
    }

    /// A new and empty database on that server.
    public static Connections another() {
        String name = "test_" + MADE.incrementAndGet();
        JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                .sql("create database " + name + " owner kompas_owner")
                .update();
        String url = "jdbc:postgresql://127.0.0.1:" + Server.RUNNING.getPort() + "/" + name;
        return new TestConnections(
                new Connections.Login(url, "kompas", ""), new Connections.Login(url, "kompas_owner", ""));
    }

    /// What a platform keeps beside its database must not lie in the folder of whoever develops.
    @Bean
    DynamicPropertyRegistrar folderOfItsOwn() throws IOException {
        String folder = Files.createTempDirectory("kenniskompas-test").toString();
        return properties -> properties.add("kompas.data", () -> folder);
    }

    private record TestConnections(Connections.Login application, Connections.Login migration) implements Connections {}
}
