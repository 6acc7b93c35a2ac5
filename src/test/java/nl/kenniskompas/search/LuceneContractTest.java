package nl.kenniskompas.search;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.kenniskompas.search.lucene.LuceneSearching;
import nl.kenniskompas.search.lucene.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneContractTest extends SearchingContract {
    private static final int ASKING = 6, TURNS = 2_000;

    @TempDir
    Path folder;

    @Override
    Searching open() {
        return new LuceneSearching(new Places.OnDisk(folder), ANALYSIS);
    }

    @Test
    void whoAsksWhileAFreshIndexTakesOverIsAnswered() throws InterruptedException, ExecutionException {
        var isOver = new AtomicBoolean();
        try (var turning = new LuceneSearching(new Places.InMemory(), ANALYSIS);
                var threads = Executors.newFixedThreadPool(ASKING)) {
            var asking = IntStream.range(0, ASKING)
                    .<Future<?>>mapToObj(_ -> threads.submit(() -> {
                        while (!isOver.get()) turning.find(Asked.of("krapte", 10));
                    }))
                    .toList();
            try {
                for (int turn = 0; turn < TURNS; turn++) {
                    turning.begin();
                    turning.serve();
                }
            } finally {
                isOver.set(true);
            }
            for (var one : asking) one.get();
        }
    }
}
