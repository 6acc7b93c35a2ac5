package nl.kenniskompas.ingest.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kenniskompas.ingest.text.Problem;

/// Keeps reading within its time, and turns the errors that hostile files provoke into outcomes.
final class Watch {
    private static final long STACK = 4L << 20;

    private Watch() {}

    static Reading run(Duration most, Callable<Reading> work) throws IOException {
        var task = new FutureTask<>(work);
        var thread = new Thread(null, task, "reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return new Reading.Unreadable(Problem.TIMED_OUT, "the limit is " + most.toSeconds() + " seconds");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Reading.Unreadable(Problem.TIMED_OUT, "it was stopped");
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof IOException unreachable ? rethrow(unreachable) : outcome(failed);
        }
    }

    private static Reading rethrow(IOException unreachable) throws IOException {
        throw unreachable;
    }

    private static Reading outcome(ExecutionException failed) {
        return switch (failed.getCause()) {
            case OutOfMemoryError _ -> new Reading.Unreadable(Problem.OUT_OF_MEMORY, "");
            case StackOverflowError _ -> new Reading.Unreadable(Problem.BOMB, "its parts are nested too deeply");
            case null, default ->
                new Reading.Unreadable(
                        Problem.BROKEN,
                        failed.getCause() == null
                                ? ""
                                : failed.getCause().getClass().getSimpleName());
        };
    }
}
