package nl.kenniskompas.search.saved;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Asking in the name of who keeps a search, in a transaction of its own: one that runs already belongs to somebody
/// else.
@Component
class Owners {
    private final TransactionTemplate apart;

    Owners(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <T> T as(Actor.Somebody owner, Supplier<T> work) {
        var answer = new AtomicReference<T>();
        Acting.as(owner, () -> answer.set(apart.execute(status -> work.get())));
        return answer.get();
    }
}
