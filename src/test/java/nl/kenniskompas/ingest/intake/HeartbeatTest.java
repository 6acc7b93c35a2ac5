package nl.kenniskompas.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kenniskompas.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class HeartbeatTest {
    @Autowired
    JdbcClient sql;

    /// Its beats wait until they may end.
    private static final class Slow extends WorkList {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        private final boolean lives;

        Slow(JdbcClient sql, boolean lives) {
            super(sql);
            this.lives = lives;
        }

        @Override
        boolean beat(Claim claim, String step) {
            begun.countDown();
            try {
                mayEnd.await();
                interrupted.complete(Thread.currentThread().isInterrupted());
            } catch (InterruptedException broken) {
                interrupted.complete(true);
            }
            return lives;
        }
    }

    private static Claim claim() {
        return new Claim(0, "een worker", "blad.txt", null, new byte[0], "", null, false, null, "#0", null);
    }

    @Test
    void theEndOfAJobBreaksNoBeatThatIsUnderWay() throws Exception {
        var slow = new Slow(sql, true);
        var heartbeat = Heartbeat.of(slow, claim(), () -> {});
        assertThat(slow.begun.await(1, TimeUnit.MINUTES)).isTrue();

        heartbeat.close();
        slow.mayEnd.countDown();

        assertThat(slow.interrupted.get(1, TimeUnit.MINUTES)).isFalse();
    }

    @Test
    void aJobThatWasTakenOverIsStopped() throws Exception {
        var stopped = new CountDownLatch(1);
        var taken = new Slow(sql, false);
        try (var heartbeat = Heartbeat.of(taken, claim(), stopped::countDown)) {
            taken.mayEnd.countDown();
            assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
