package nl.kenniskompas.identity;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Work in somebody's name other than that of who asked.
@Component
public class Acting {
    static final ScopedValue<Actor> NOW = ScopedValue.newInstance();

    private final TransactionTemplate apart;

    Acting(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// For work that makes its own transactions: a transaction that runs already keeps whom it began with.
    public static void as(Actor actor, Runnable work) {
        ScopedValue.where(NOW, actor).run(work);
    }

    /// One transaction of the platform itself, apart from one that may be running. For what must be known before it is
    /// known who asks (signing in), and never for showing something to somebody.
    public <T> T asPlatform(Supplier<T> work) {
        return apart(Actor.PLATFORM, work);
    }

    /// One transaction of somebody, apart from one that may be running: that belongs to somebody else.
    public <T> T apart(Actor actor, Supplier<T> work) {
        return ScopedValue.where(NOW, actor).call(() -> apart.execute(status -> work.get()));
    }
}
