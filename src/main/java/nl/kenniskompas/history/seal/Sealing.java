package nl.kenniskompas.history.seal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kenniskompas.history.Anchoring;
import nl.kenniskompas.history.AuditLog;
import nl.kenniskompas.history.Doing;
import nl.kenniskompas.history.Event;
import nl.kenniskompas.history.Seals;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Seals the log each minute while the platform serves, and when it stops in good order.
@Component
class Sealing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Seals seals;
    private final Anchoring anchoring;
    private final AuditLog log;
    private CountDownLatch stopping = new CountDownLatch(0);
    private boolean warned;
    private Thread thread = new Thread();

    Sealing(Seals seals, Anchoring anchoring, AuditLog log) {
        this.seals = seals;
        this.anchoring = anchoring;
        this.log = log;
    }

    @EventListener
    void serve(WebServerInitializedEvent serving) {
        if (!isRunning()) start();
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        Acting.as(Actor.PLATFORM, () -> Doing.job("start", () -> log.note(Event.done(Event.Kind.START))));
        thread = Thread.ofVirtual().name("seal").start(this::work);
    }

    private void work() {
        try {
            do once();
            while (!stopping.await(BETWEEN.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() {
        Acting.as(Actor.PLATFORM, this::sealAsPlatform);
    }

    private void sealAsPlatform() {
        try {
            seals.seal();
            anchor();
        } catch (IOException | RuntimeException failure) {
            LOG.error("the log could not be sealed", failure);
        }
    }

    private void anchor() throws IOException {
        boolean agreed = anchoring.keep();
        if (!agreed && !warned)
            LOG.error("the seals do not agree with audit/seals.txt in the data folder: run ./kompas audit verify");
        warned = !agreed;
    }

    @Override
    public void stop() {
        stopping.countDown();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        once();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    /// After the web server: what the last requests did is sealed too.
    @Override
    public int getPhase() {
        return 0;
    }
}
