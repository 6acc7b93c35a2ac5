package nl.kenniskompas.ingest.intake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;

/// Shows every second that a job is alive, and hears whether it should stop. It is told of its end and not interrupted:
/// that would break the connection of a beat that is under way.
final class Heartbeat implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final CountDownLatch ended = new CountDownLatch(1);

    private Heartbeat() {}

    /// @param stop is called once, when somebody cancelled the job or another worker took it over
    static Heartbeat of(WorkList jobs, Claim claim, Runnable stop) {
        var heartbeat = new Heartbeat();
        Thread.ofVirtual()
                .name("heartbeat")
                .start(() -> Acting.as(Actor.PLATFORM, () -> heartbeat.beat(jobs, claim, stop)));
        return heartbeat;
    }

    private void beat(WorkList jobs, Claim claim, Runnable stop) {
        try {
            while (jobs.beat(claim, "read")) if (ended.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) return;
            if (ended.getCount() > 0) stop.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
