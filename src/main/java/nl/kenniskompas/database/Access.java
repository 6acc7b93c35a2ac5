package nl.kenniskompas.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may enter the embedded server, and how it keeps its promises.
final class Access {
    static final String DATABASE = "kenniskompas";
    static final String OWNER = "kompas_owner";
    static final String APPLICATION = "kompas";

    static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "password_encryption", "scram-sha-256",
            "max_connections", "60");

    private static final String RULES = """
            # only this machine, only with a password
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private Access() {}

    static boolean isRestricted(Path cluster) throws IOException {
        Path rules = cluster.resolve("pg_hba.conf");
        return Files.exists(rules) && Files.readString(rules).equals(RULES);
    }

    /// A new cluster trusts everybody on this machine. Idempotent up to the last line, so a start that was cut off
    /// half way is done again.
    static void restrict(DataSource superuser, Path cluster, Secrets secrets) throws IOException {
        var sql = JdbcClient.create(superuser);
        role(sql, OWNER, secrets.owner());
        role(sql, APPLICATION, secrets.application());
        boolean made = sql.sql("select exists (select from pg_database where datname = ?)")
                .param(DATABASE)
                .query(Boolean.class)
                .single();
        if (!made) sql.sql("create database " + DATABASE + " owner " + OWNER).update();
        sql.sql("alter role postgres password '" + secrets.superuser() + "'").update();
        Files.writeString(cluster.resolve("pg_hba.conf"), RULES);
        sql.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private static void role(JdbcClient sql, String name, String password) {
        boolean made = sql.sql("select exists (select from pg_roles where rolname = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
        sql.sql((made ? "alter" : "create") + " role " + name + " login password '" + password + "'")
                .update();
    }
}
