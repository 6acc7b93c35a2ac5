package nl.kenniskompas.search.speed;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Clients that ask one question after the other for a while, none waiting in between.
///
/// @param p50 milliseconds
/// @param p99 milliseconds
/// @param perSecond answers, of all clients together
public record Load(double p50, double p99, double perSecond, int answers) {
    public static final int CLIENTS = 8;

    /// @param warmingUp before anything is measured
    public static Load of(Consumer<String> asking, List<String> questions, Duration warmingUp, Duration measured) {
        // other questions than those that are measured, as far as there are enough
        run(asking, questions.reversed(), warmingUp);
        long begin = System.nanoTime();
        long[] took = run(asking, questions, measured);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(took);
        return new Load(at(took, 0.50), at(took, 0.99), took.length / seconds, took.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    private static long[] run(Consumer<String> asking, List<String> questions, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var all = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> clients.submit(() -> client(asking, questions, client, end)))
                    .toList();
            return all.stream().flatMapToLong(Load::done).toArray();
        }
    }

    private static LongStream done(Future<LongStream> client) {
        try {
            return client.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("a client failed", failure);
        }
    }

    private static LongStream client(Consumer<String> asking, List<String> questions, int client, long end) {
        var took = LongStream.builder();
        for (int i = client; System.nanoTime() < end; i += CLIENTS) {
            long begin = System.nanoTime();
            asking.accept(questions.get(i % questions.size()));
            took.add(System.nanoTime() - begin);
        }
        return took.build();
    }
}
