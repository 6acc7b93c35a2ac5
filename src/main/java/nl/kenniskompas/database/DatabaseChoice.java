package nl.kenniskompas.database;

import java.io.IOException;
import java.util.Objects;
import nl.kenniskompas.database.Connections.Login;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseChoice {
    /// The data source depends on this bean, so an embedded server is stopped after the last connection closed.
    @Bean
    @ConditionalOnMissingBean
    Connections connections(DatabaseSettings settings) throws IOException {
        String url = settings.url();
        return url == null || url.isBlank() ? EmbeddedServer.start(settings.directory()) : operator(url, settings);
    }

    @Bean
    @Primary
    JdbcConnectionDetails applicationLogin(Connections connections) {
        return new ApplicationLogin(connections.application());
    }

    @Bean
    FlywayConnectionDetails migrationLogin(Connections connections) {
        return connections.migration();
    }

    private static Connections operator(String url, DatabaseSettings settings) {
        var application = new Login(url, settings.user(), settings.password());
        var migration = settings.owner() == null
                ? application
                : new Login(url, settings.owner(), Objects.requireNonNullElse(settings.ownerPassword(), ""));
        return new Operator(application, migration);
    }

    private record Operator(Login application, Login migration) implements Connections {}

    /// Only a JDBC login: if it were a Flyway login too, there would be two of that kind.
    private record ApplicationLogin(Login login) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
