package nl.kenniskompas.search.feed;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Each transaction that wrote something wakes who waits for changes; their own do not, or they would never rest.
@Component
class Waking implements TransactionExecutionListener {
    private final Semaphore changes = new Semaphore(1);
    private volatile @Nullable Thread waiting;

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly() && Thread.currentThread() != waiting) wake();
    }

    void wake() {
        if (changes.availablePermits() == 0) changes.release();
    }

    /// By one thread.
    ///
    /// @return whether something woke it
    boolean await(Duration longest) throws InterruptedException {
        waiting = Thread.currentThread();
        return changes.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
