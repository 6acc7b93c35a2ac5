package nl.kenniskompas.systemmap.analysis.speed;

import java.util.Arrays;
import java.util.function.LongSupplier;

/// How long something takes: the median and the worst of several passes, in milliseconds.
record Pace(double median, double worst) {
    /// @param work gives what it found, so that nothing can leave it out
    static Pace of(int passes, LongSupplier work) {
        double[] times = new double[passes];
        long found = 0;
        for (int pass = 0; pass < passes; pass++) {
            long begun = System.nanoTime();
            found += work.getAsLong();
            times[pass] = (System.nanoTime() - begun) / 1e6;
        }
        if (found < 0) throw new IllegalStateException("nothing can be found less than nothing");
        Arrays.sort(times);
        return new Pace(times[passes / 2], times[passes - 1]);
    }
}
