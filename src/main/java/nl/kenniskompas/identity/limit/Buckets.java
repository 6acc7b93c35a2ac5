package nl.kenniskompas.identity.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// A bucket of tokens for each who asks: full at first, each asking takes one, and they come back evenly. In memory,
/// for one program: several programs on one database each count for themselves.
final class Buckets {
    static final int MOST = 100_000;

    private final Clock clock;
    private final int most;
    private final Map<Key, Bucket> held = new HashMap<>();

    Buckets(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    record Key(String limit, String who) {}

    sealed interface Outcome {
        record Taken() implements Outcome {}

        /// @param left until the next token
        record Empty(Duration left) implements Outcome {}

        /// So many ask that there is no room for another.
        record NoRoom() implements Outcome {}
    }

    private record Bucket(double tokens, Instant at, Rate rate) {
        Bucket now(Instant now) {
            double passed = Math.max(
                    0,
                    Duration.between(at, now).toNanos() / (double) rate.period().toNanos());
            return new Bucket(Math.min(rate.count(), tokens + passed * rate.count()), now, rate);
        }

        boolean isFull() {
            return tokens >= rate.count();
        }

        Duration untilOne() {
            return Duration.ofNanos(
                    (long) Math.ceil((1 - tokens) * rate.period().toNanos() / rate.count()));
        }
    }

    synchronized Outcome take(Key key, Rate rate) {
        var now = clock.instant();
        var known = held.get(key);
        if (known == null && held.size() >= most && !makeRoom(now)) return new Outcome.NoRoom();
        var bucket = known == null ? new Bucket(rate.count(), now, rate) : known.now(now);
        if (bucket.tokens() < 1) return new Outcome.Empty(bucket.untilOne());
        held.put(key, new Bucket(bucket.tokens() - 1, now, rate));
        return new Outcome.Taken();
    }

    /// A bucket that is full again says nothing any more.
    private boolean makeRoom(Instant now) {
        held.values().removeIf(bucket -> bucket.now(now).isFull());
        return held.size() < most;
    }
}
