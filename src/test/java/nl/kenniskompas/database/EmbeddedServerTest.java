package nl.kenniskompas.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedServerTest {
    @TempDir
    Path home;

    @Test
    void theServerIsDurableAsksForAPasswordAndKeepsItsDataBetweenStarts() throws Exception {
        String url;
        try (var server = EmbeddedServer.start(home)) {
            var owner = server.migration();
            url = owner.url();
            var sql = JdbcClient.create(new DriverManagerDataSource(url, owner.user(), owner.password()));
            sql.sql("create table kept (word text)").update();
            sql.sql("insert into kept values ('blijft')").update();

            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"})
                assertThat(sql.sql("select current_setting(?)")
                                .param(setting)
                                .query(String.class)
                                .single())
                        .as(setting)
                        .isEqualTo("on");
            assertThatThrownBy(() ->
                            new DriverManagerDataSource(server.application().url(), "postgres", "").getConnection())
                    .hasMessageContaining("password");
            assertThatThrownBy(() -> EmbeddedServer.start(home)).isInstanceOf(EmbeddedServer.DataInUse.class);
        }
        try (var again = EmbeddedServer.start(home)) {
            var owner = again.migration();
            var sql = JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password()));
            assertThat(sql.sql("select word from kept").query(String.class).single())
                    .isEqualTo("blijft");
        }
    }
}
