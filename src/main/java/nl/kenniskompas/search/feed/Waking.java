package nl.kenniskompas.search.feed;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Each transaction that wrote something wakes who waits for changes.
@Component
class Waking implements TransactionExecutionListener {
    private final Semaphore changes = new Semaphore(1);

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) wake();
    }

    void wake() {
        if (changes.availablePermits() == 0) changes.release();
    }

    void await(Duration longest) throws InterruptedException {
        changes.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
