package nl.kenniskompas.ingest.intake;

import java.time.Duration;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;

/// Shows every second that a job is alive, and hears whether it should stop.
final class Heartbeat implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Thread thread;

    private Heartbeat(Thread thread) {
        this.thread = thread;
    }

    /// @param stop is called once, when somebody cancelled the job or another worker took it over
    static Heartbeat of(WorkList jobs, Claim claim, Runnable stop) {
        return new Heartbeat(Thread.ofVirtual()
                .name("heartbeat")
                .start(() -> Acting.as(Actor.PLATFORM, () -> {
                    try {
                        while (jobs.beat(claim, "read")) Thread.sleep(BETWEEN);
                        stop.run();
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                })));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
