package nl.kenniskompas.history;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Tells the database at the start of a transaction that it reads the past. (Who reads is told with each connection.)
@Component
class TransactionContext implements TransactionExecutionListener {
    private final JdbcClient sql;

    TransactionContext(@Lazy JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || !transaction.isNewTransaction()) return;
        AsOf.moment().ifPresent(moment -> sql.sql("select set_config('kompas.as_of', ?, true),"
                        + " set_config('search_path', 'past, live', true)")
                .param(moment.toString())
                .query((row, n) -> 0)
                .single());
    }
}
