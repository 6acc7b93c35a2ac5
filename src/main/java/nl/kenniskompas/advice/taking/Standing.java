package nl.kenniskompas.advice.taking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.advice.thread.AdviceThread;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Recommendation;
import org.jspecify.annotations.Nullable;

/// All that a letter is compared with.
record Standing(List<AdviceThread> threads, List<Promise> promises) {
    /// The number of the recommendation that a commitment follows from.
    @Nullable
    Integer numberFor(Commitment commitment) {
        Long id = commitment.recommendation();
        if (id == null) return null;
        return recommendation(id).map(Recommendation::number).orElse(null);
    }

    private Optional<Recommendation> recommendation(long id) {
        return threads.stream()
                .flatMap(thread -> thread.strand(id).stream())
                .map(AdviceThread.Strand::recommendation)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// Those that were made in this letter.
    List<Promise> madeIn(Read read) {
        return promises.stream()
                .filter(promise -> isFrom(promise.commitment(), read))
                .toList();
    }

    /// Those that were made elsewhere, and not after it.
    List<Promise> before(Read read) {
        return promises.stream()
                .filter(promise -> !isFrom(promise.commitment(), read))
                .filter(promise -> {
                    var made = promise.commitment().madeOn();
                    return made == null || read.day() == null || !made.isAfter(read.day());
                })
                .toList();
    }

    /// Two readings of one letter may differ in its title; then its day tells.
    private static boolean isFrom(Commitment commitment, Read read) {
        var made = commitment.madeOn();
        if (made != null && read.day() != null) return made.equals(read.day());
        return read.title().equalsIgnoreCase(commitment.madeIn());
    }
}
