package nl.kenniskompas.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import nl.kenniskompas.search.lucene.Agreement;
import nl.kenniskompas.search.lucene.Kept;
import nl.kenniskompas.search.lucene.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The promise that the index agrees with the database, at whatever moment the program that writes it is killed.
class KilledIndexTest {
    private static final String AGENDAS = "nl.kenniskompas.agenda.finding";
    private static final int TRANSACTIONS = 20, MADE = 200, CHANGED = 200, REMOVED = 100;
    private static final int KILLS = 3, SEED = 17;

    @TempDir
    Path home;

    private final String url = OwnIndex.database();
    private final JdbcClient sql = JdbcClient.create(OwnIndex.source(url));
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(OwnIndex.source(url)));
    private final Random chance = new Random(SEED);
    private int transactions;

    @Test
    void theIndexIsWhatTheDatabaseIsAfterKillsInTheMiddleOfWork() throws Exception {
        sql.sql("insert into agenda (slug, organisation_id, title, starts)"
                        + " select 'proef', min(id), 'Proef', 2026 from organisation")
                .update();
        for (int kill = 1; kill <= KILLS; kill++) {
            killedAfter(kill * TRANSACTIONS / (KILLS + 1));
            System.out.println("killed after " + transactions + " transactions, with " + waiting() + " changes to do");
            assertThat(waiting()).as("killed in the middle of work").isPositive();
        }
        while (transactions < TRANSACTIONS) change();
        try (var index = new OwnIndex(url, new Places.OnDisk(home.resolve("index"))).with(AGENDAS)) {
            while (index.turn()) assertThat(waiting()).isNotNegative();
            var agreement = Agreement.of(index.told(), Kept.in(home.resolve("index")));
            System.out.println(
                    TRANSACTIONS * (MADE + CHANGED + REMOVED) + " changes, " + KILLS + " kills, " + agreement);
            assertThat(waiting()).isZero();
            assertThat(agreement.isWhole()).as(agreement.toString()).isTrue();
            assertThat(agreement.same()).isEqualTo(1 + TRANSACTIONS * (MADE - REMOVED));
        }
    }

    /// While a program of its own makes turns, changes go on; then it is killed at any moment of a turn.
    private void killedAfter(int until) throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnIndex.class.getName(),
                        url,
                        home.resolve("index").toString(),
                        AGENDAS)
                .redirectError(home.resolve("index.log").toFile())
                .start();
        try (BufferedReader said = program.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals("ready")) line = said.readLine();
            assertThat(line).as("the program that writes the index starts").isEqualTo("ready");
            while (transactions < until) {
                change();
                assertThat(said.readLine()).isEqualTo("turn");
            }
            change();
            change();
            Thread.sleep(chance.nextInt(30));
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private void change() {
        transactions++;
        transaction.executeWithoutResult(status -> {
            sql.sql("insert into question (agenda_id, text, place) select a.id, 'Vraag ' || n || ' van ' || :t, n"
                            + " from agenda a, generate_series(1, :many) n")
                    .param("t", transactions)
                    .param("many", MADE)
                    .update();
            anyOf("update question set text = 'Anders ' || :t || ' dan ' || id where id", CHANGED);
            anyOf("delete from question where id", REMOVED);
        });
    }

    /// Always the same ones by chance.
    private void anyOf(String statement, int many) {
        sql.sql(statement + " in (select id from question order by md5(id || ' ' || :t || ' ' || :many) limit :many)")
                .param("t", transactions)
                .param("many", many)
                .update();
    }

    private long waiting() {
        return sql.sql("select count(*) from index_work").query(Long.class).single();
    }
}
