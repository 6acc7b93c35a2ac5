package nl.kenniskompas.identity.start;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.database.Connections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@PlatformTest
class BoundRoleTest {
    @Autowired
    Connections connections;

    @Test
    void theRoleThatServesIsBoundAndTheOwnerIsNot() {
        assertThat(BoundRole.isUnbound(of(connections.application()))).isFalse();
        assertThat(BoundRole.isUnbound(of(connections.migration()))).isTrue();
    }

    private static JdbcClient of(Connections.Login login) {
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }
}
