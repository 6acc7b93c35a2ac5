package nl.kenniskompas.history;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Tells the database at the start of each transaction which moment is read, and by what and from where something is
/// done. (Who reads is told with each connection.)
@Component
class TransactionContext implements TransactionExecutionListener {
    private final JdbcClient sql;

    TransactionContext(@Lazy JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || !transaction.isNewTransaction()) return;
        var moment = AsOf.moment();
        if (transaction.isReadOnly() && moment.isEmpty()) return;
        sql.sql("select set_config('kompas.as_of', :moment, true), set_config('search_path', :schemas, true),"
                        + " set_config('kompas.origin', :origin, true), set_config('kompas.action', :action, true)")
                .param("moment", moment.map(Object::toString).orElse(""))
                .param("schemas", moment.isPresent() ? "past, live" : "live")
                .param("origin", Doing.now().originOrNone())
                .param("action", Doing.now().action())
                .query((row, n) -> 0)
                .single();
    }
}
