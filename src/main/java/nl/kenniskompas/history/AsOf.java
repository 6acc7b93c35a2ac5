package nl.kenniskompas.history;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads as of a moment.
@Component
public class AsOf {
    private static final ThreadLocal<Instant> MOMENT = new ThreadLocal<>();

    private final TransactionTemplate apart;

    AsOf(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setReadOnly(true);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Everything that `reading` reads from the database is what stood at `moment`.
    public <T> T at(Instant moment, Supplier<T> reading) {
        Instant before = MOMENT.get();
        MOMENT.set(moment);
        try {
            return apart.execute(status -> {
                status.setRollbackOnly();
                return reading.get();
            });
        } finally {
            if (before == null) MOMENT.remove();
            else MOMENT.set(before);
        }
    }

    static Optional<Instant> moment() {
        return Optional.ofNullable(MOMENT.get());
    }
}
