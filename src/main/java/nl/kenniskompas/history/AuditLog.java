package nl.kenniskompas.history;

import java.sql.Types;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Where events are noted. Changes of items need nothing: the database keeps those by itself.
@Repository
public class AuditLog {
    /// Stands for the person when nobody is signed in.
    public static final String NOBODY = "-";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final Origins origins;
    private final CurrentPerson person;
    private final TransactionTemplate apart;

    AuditLog(JdbcClient sql, Origins origins, CurrentPerson person, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.origins = origins;
        this.person = person;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Stays whatever becomes of the transaction around it, also when that one only reads.
    ///
    /// @return its number in the log
    public long note(Event event) {
        var doing = Doing.now();
        String actor = event.actor() == null ? who(doing) : event.actor();
        return apart.<Long>execute(status -> sql.sql(
                        "select history.note(:kind, :actor, :origin, :action, :object, :outcome, :detail::jsonb)")
                .param("kind", event.kind().key())
                .param("actor", actor)
                .param("origin", origin(doing), Types.VARCHAR)
                .param("action", doing.action())
                .param("object", event.object(), Types.VARCHAR)
                .param("outcome", event.outcome().key())
                .param("detail", JSON.writeValueAsString(event.detail()))
                .query((row, n) -> row.getLong(1))
                .single());
    }

    private @Nullable String origin(Doing doing) {
        if (doing.origin() != null) return doing.origin();
        return doing.address() == null ? null : origins.of(doing.address());
    }

    private String who(Doing doing) {
        var actor = person.actor();
        return actor instanceof Actor.Nobody && doing.address() != null ? NOBODY : actor.code();
    }
}
