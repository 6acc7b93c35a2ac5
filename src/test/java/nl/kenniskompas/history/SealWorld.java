package nl.kenniskompas.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.database.Connections;
import nl.kenniskompas.history.seal.Anchor;
import nl.kenniskompas.history.seal.Verdict;
import nl.kenniskompas.history.seal.Verification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Somebody with all rights on the database, who changes what was sealed. What they do is undone after it was looked
/// at.
final class SealWorld {
    private final Connections.Login owner;
    private final JdbcClient sql;

    SealWorld(Connections connections, JdbcClient sql) {
        owner = connections.migration();
        this.sql = sql;
    }

    /// @return the anchor file's lines, with everything that stands sealed
    List<Anchor.Line> sealed() {
        var seals = new Seals(sql);
        // the index may still be writing what it knows now
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            seals.seal();
            assertThat(seals.unsealed()).as("somebody still writes").isZero();
        });
        var lines = new ArrayList<Anchor.Line>();
        for (var page = seals.after(0, 100);
                !page.isEmpty();
                page = seals.after(page.getLast().number(), 100))
            page.forEach(seal -> lines.add(new Anchor.Line(seal.number(), seal.to(), seal.hash())));
        return lines;
    }

    /// What verifying finds after these statements, for which no trigger and no foreign key stood up.
    Verdict after(List<Anchor.Line> anchor, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            var rights = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            rights.sql("set local session_replication_role = replica").update();
            for (String statement : statements) rights.sql(statement).update();
            Verdict verdict = Verification.of(rights, anchor);
            connection.rollback();
            return verdict;
        }
    }
}
