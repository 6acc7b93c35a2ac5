package nl.kenniskompas.search.speed;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Builds with two threads, whoever is built.
public final class Threads {
    public static final int NUMBER = 2;

    private Threads() {}

    /// @param number how often; told from 0
    public static void each(int number, IntConsumer work) {
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(NUMBER)) {
            var all = IntStream.range(0, NUMBER)
                    .<Future<?>>mapToObj(_ -> threads.submit(() -> {
                        for (int i = next.getAndIncrement(); i < number; i = next.getAndIncrement()) work.accept(i);
                    }))
                    .toList();
            for (var thread : all) thread.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("building failed", failure);
        }
    }
}
