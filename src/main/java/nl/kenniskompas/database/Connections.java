package nl.kenniskompas.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// How the two roles reach the database: one migrates, the other serves.
public interface Connections {
    Login application();

    Login migration();

    record Login(String url, String user, String password) implements JdbcConnectionDetails, FlywayConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String getDriverClassName() {
            return "org.postgresql.Driver";
        }

        @Override
        public String toString() {
            return user + "@" + url;
        }
    }
}
