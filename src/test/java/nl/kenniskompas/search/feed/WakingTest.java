package nl.kenniskompas.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionExecution;

class WakingTest {
    private static final TransactionExecution WROTE = new TransactionExecution() {};

    private final Waking waking = new Waking();

    @BeforeEach
    void atRest() throws InterruptedException {
        while (waking.await(Duration.ZERO)) continue;
    }

    @Test
    void aTransactionOfAnotherThreadWakes() throws InterruptedException {
        var writer = Thread.ofPlatform().start(() -> waking.afterCommit(WROTE, null));
        writer.join();
        assertThat(waking.await(Duration.ZERO)).isTrue();
    }

    @Test
    void whatTheWaitingThreadWritesItselfDoesNotWakeIt() throws InterruptedException {
        waking.afterCommit(WROTE, null);
        assertThat(waking.await(Duration.ZERO)).isFalse();
    }
}
