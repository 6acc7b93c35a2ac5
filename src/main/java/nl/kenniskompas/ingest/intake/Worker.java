package nl.kenniskompas.ingest.intake;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Works through the jobs, one at a time: reading is heavy and the machine is small.
@Component
class Worker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long LOOK_AGAIN_SECONDS = 5;

    private final WorkList jobs;
    private final Job job;
    private final String name = UUID.randomUUID().toString();
    private final Semaphore asked = new Semaphore(1);
    private volatile boolean running;
    private Thread thread = new Thread();

    Worker(WorkList jobs, Job job) {
        this.jobs = jobs;
        this.job = job;
    }

    @TransactionalEventListener
    void wake(IntakeAsked event) {
        asked.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("intake").daemon().start(() -> Acting.as(Actor.PLATFORM, this::work));
    }

    private void work() {
        while (running) {
            try {
                if (doNext()) continue;
                asked.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                if (running) LOG.error("the worker could not look for files", failure);
                pause();
            }
        }
    }

    private boolean doNext() throws InterruptedException {
        Optional<Claim> next = jobs.claim(name);
        if (next.isPresent()) job.run(next.get());
        return next.isPresent();
    }

    private void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(5_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
