package nl.kenniskompas.administration.privacy;

import java.time.Duration;
import nl.kenniskompas.history.Doing;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks each hour whether a retention rule is due. So a platform that was down at night catches up by itself, a minute
/// after it has started.
@Component
class Upkeep implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final RetentionRuns runs;
    private volatile boolean running;
    private Thread thread = new Thread();

    Upkeep(RetentionRuns runs) {
        this.runs = runs;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("retention").daemon().start(() -> Acting.as(Actor.PLATFORM, this::work));
    }

    private void work() {
        try {
            Thread.sleep(FIRST);
            while (running) {
                look();
                Thread.sleep(AGAIN);
            }
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private void look() {
        try {
            Doing.job("retention", runs::applyDue);
        } catch (RuntimeException failure) {
            if (running) LOG.error("the retention rules could not be applied", failure);
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
