package nl.kenniskompas.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// An agenda of its own for each test, written as the application writes.
final class HistoryWorld {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final JdbcClient sql;
    private final PlatformTransactionManager transactions;
    private final Versions versions;
    private final long agenda;

    HistoryWorld(JdbcClient sql, PlatformTransactionManager transactions, Versions versions) {
        this.sql = sql;
        this.transactions = transactions;
        this.versions = versions;
        agenda = write(() -> insert("insert into agenda (slug, organisation_id, title) values ('geschiedenis-"
                + MADE.incrementAndGet() + "', 1, 'Proef') returning id"));
    }

    long agenda() {
        return agenda;
    }

    long write(Supplier<? extends Number> writing) {
        return new TransactionTemplate(transactions)
                .execute(status -> writing.get().longValue());
    }

    void apart(Supplier<? extends Number> writing) {
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        other.executeWithoutResult(status -> assertThat(writing.get()).isNotNull());
    }

    long insert(String statement) {
        return sql.sql(statement).query((row, n) -> row.getLong(1)).single();
    }

    long challenge(int number) {
        return insert("insert into challenge (agenda_id, number, title) values (" + agenda + ", " + number
                + ", 'Opgave') returning id");
    }

    long issue(long challenge) {
        return insert("insert into issue (challenge_id, letter, chapter_title) values (" + challenge
                + ", 'a', 'Vraagstuk') returning id");
    }

    long question(String text) {
        return insert("insert into question (agenda_id, text, place) values (" + agenda + ", '" + text
                + "', 0) returning id");
    }

    long question(String text, long issue) {
        return insert("insert into question (agenda_id, issue_id, text, place) values (" + agenda + ", " + issue + ", '"
                + text + "', 0) returning id");
    }

    int reword(long question, String text) {
        return sql.sql("update question set text = ? where id = ?")
                .params(text, question)
                .update();
    }

    int remove(String table, long id) {
        return sql.sql("delete from " + table + " where id = ?").param(id).update();
    }

    String textOf(long question) {
        return sql.sql("select text from question where id = ?")
                .param(question)
                .query((row, n) -> row.getString(1))
                .single();
    }

    Change change(String table, long item) {
        return versions.of(table, item).getFirst().change();
    }

    List<Map<String, @Nullable Object>> periodsOf(String table, long item) {
        return sql.sql("select lower(valid) as since, upper(valid) as until from history." + table
                        + " where id = ? order by lower(valid)")
                .param(item)
                .query()
                .listOfRows();
    }

    /// Each period begins where the one before it ended; a range that overlaps cannot do so.
    void assertGapless(String table, long item) {
        var periods = periodsOf(table, item);
        for (int i = 1; i < periods.size(); i++)
            assertThat(periods.get(i).get("since")).isEqualTo(periods.get(i - 1).get("until"));
    }
}
