package nl.kenniskompas.database;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A program of its own that writes numbers to the embedded server and says which ones were acknowledged, until it is
/// killed.
final class Scribe {
    private Scribe() {}

    public static void main(String[] args) throws Exception {
        var server = EmbeddedServer.start(Path.of(args[0]));
        var login = server.application();
        var connection = new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        var sql = JdbcClient.create(connection);
        System.out.println("ready");
        for (long n = Long.parseLong(args[1]); ; n++) {
            sql.sql("insert into written (number) values (?)").param(n).update();
            System.out.println(n);
        }
    }
}
