package nl.kenniskompas.systemmap.analysis;

import java.time.Duration;

/// How far a search goes.
///
/// @param steps the most relations in a row
/// @param most the most that is found
/// @param looks how many relations are looked at: the same on every machine, so the answer is the same too
/// @param patience for a machine that is so slow that even these take too long
public record Bound(int steps, int most, long looks, Duration patience) {
    public static final Bound CHAINS = new Bound(6, 1_000, 30_000_000, Duration.ofMillis(1_500));
    public static final Bound LOOPS = new Bound(8, 1_000, 30_000_000, Duration.ofMillis(1_500));
    public static final Bound CONTRADICTIONS = new Bound(3, 200, 200_000_000, Duration.ofMillis(1_500));
}
