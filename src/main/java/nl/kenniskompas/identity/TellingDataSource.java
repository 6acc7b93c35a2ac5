package nl.kenniskompas.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Tells the database, each time a connection is taken, for whom. Row-level security goes by it, so there is no way to
/// a connection that has not been told, also outside a transaction.
final class TellingDataSource extends DelegatingDataSource {
    private static final String TELL =
            "select set_config('kompas.reader', ?, false), set_config('kompas.actor', ?, false)";

    private final CurrentPerson person;

    TellingDataSource(DataSource target, CurrentPerson person) {
        super(target);
        this.person = person;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            var actor = person.actor();
            tell.setString(1, actor.reader());
            tell.setString(2, actor.code());
            tell.execute();
            return connection;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }
}
