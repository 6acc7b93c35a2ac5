package nl.kenniskompas.history;

import nl.kenniskompas.identity.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Tells the database at the start of each transaction who acts and which moment is read.
@Component
class TransactionContext implements TransactionExecutionListener {
    private final JdbcClient sql;
    private final CurrentPerson person;

    TransactionContext(@Lazy JdbcClient sql, CurrentPerson person) {
        this.sql = sql;
        this.person = person;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || !transaction.isNewTransaction()) return;
        var moment = AsOf.moment();
        if (transaction.isReadOnly() && moment.isEmpty()) return;
        sql.sql("select set_config('kompas.actor', :actor, true), set_config('kompas.as_of', :moment, true),"
                        + " set_config('search_path', :schemas, true), set_config('kompas.origin', :origin, true),"
                        + " set_config('kompas.action', :action, true)")
                .param("actor", person.name())
                .param("moment", moment.map(Object::toString).orElse(""))
                .param("schemas", moment.isPresent() ? "past, live" : "live")
                .param("origin", Doing.now().originOrNone())
                .param("action", Doing.now().action())
                .query((row, n) -> 0)
                .single();
    }
}
