package nl.kenniskompas.search.feed;

import java.time.Duration;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.search.Searching;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The thread that brings the index up to date. What other programs wrote it sees when it looks by itself.
@Component
class Indexing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3), PAUSE = Duration.ofSeconds(1);

    private final Round round;
    private final Waking waking;
    private volatile boolean running;
    private boolean isAway;
    private Thread thread = new Thread();

    Indexing(Round round, Waking waking) {
        this.round = round;
        this.waking = waking;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("index").daemon().start(() -> Acting.as(Actor.PLATFORM, this::work));
    }

    private void work() {
        while (running) {
            try {
                boolean more = round.turn();
                answers();
                if (!more) waking.await(LOOK_AGAIN);
            } catch (Searching.Unavailable away) {
                doesNotAnswer(away);
                pause();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                if (running) LOG.error("the index could not be brought up to date", failure);
                pause();
            }
        }
    }

    private void answers() {
        if (isAway) LOG.warn("the search works again; what changed meanwhile is brought up to date");
        isAway = false;
    }

    /// Told once: it may last.
    private void doesNotAnswer(Searching.Unavailable away) {
        if (running && !isAway) LOG.error(away.getMessage());
        isAway = true;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    /// An interrupted thread would tear the index it writes to, so it is waited for.
    @Override
    public void stop() {
        running = false;
        waking.wake();
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
