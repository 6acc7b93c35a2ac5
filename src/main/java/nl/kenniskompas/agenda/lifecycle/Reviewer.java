package nl.kenniskompas.agenda.lifecycle;

import java.time.Duration;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks at the start and a few times an hour whether the review date of an answer came.
@Component
class Reviewer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Reviewer.class);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    private final Reviews reviews;
    private volatile boolean running;
    private Thread thread = new Thread();

    Reviewer(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("reviews").daemon().start(() -> Acting.as(Actor.PLATFORM, this::work));
    }

    private void work() {
        while (running) {
            try {
                while (running && reviews.reopenNext())
                    ;
            } catch (RuntimeException failure) {
                if (running) LOG.error("the answers to review could not be reopened", failure);
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException stopped) {
            running = false;
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
