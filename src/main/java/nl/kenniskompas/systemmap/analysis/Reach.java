package nl.kenniskompas.systemmap.analysis;

import java.util.Arrays;

/// Counts for every factor how many others it reaches, for 64 of them in one walk: each has a bit of its own.
final class Reach {
    private static final int AT_ONCE = Long.SIZE;

    private Reach() {}

    static int[] counts(Arcs arcs, int steps) {
        int size = arcs.first().length - 1;
        int[] counts = new int[size];
        for (int begin = 0; begin < size; begin += AT_ONCE) {
            long[] reached = new long[size];
            for (int lane = 0; lane < AT_ONCE && begin + lane < size; lane++) reached[begin + lane] = 1L << lane;
            for (int step = 0; step < steps; step++) reached = further(arcs, reached);
            count(reached, counts, begin);
        }
        return counts;
    }

    private static long[] further(Arcs arcs, long[] reached) {
        long[] next = Arrays.copyOf(reached, reached.length);
        for (int factor = 0; factor < reached.length; factor++) {
            if (reached[factor] == 0) continue;
            for (int arc = arcs.first()[factor]; arc < arcs.first()[factor + 1]; arc++)
                next[arcs.other()[arc]] |= reached[factor];
        }
        return next;
    }

    /// Without the factor itself.
    private static void count(long[] reached, int[] counts, int begin) {
        for (int factor = 0; factor < reached.length; factor++) {
            for (long rest = reached[factor]; rest != 0; rest &= rest - 1) {
                int one = begin + Long.numberOfTrailingZeros(rest);
                if (one != factor) counts[one]++;
            }
        }
    }
}
