package nl.kenniskompas.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import nl.kenniskompas.ingest.recognise.Recognition;
import nl.kenniskompas.ingest.text.Limits;

/// Measures files and prints a line each. `child` is what a person waits for: from a file to its extract in a process
/// of its own, start included.
final class BenchTable {
    private static final int PASSES = 9, WARM_UP = 3, CHILDREN = 3;

    private final PrintStream out;

    BenchTable(PrintStream out) {
        this.out = out;
        out.printf(
                "%d cores, JDK %s, heap up to %d MB; medians of %d passes, of %d for the child%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() >> 20,
                PASSES,
                CHILDREN);
        out.printf(
                "%-32s %9s %9s %6s %9s %8s %9s %8s %8s%n",
                "work", "ours ms", "bare ms", "ratio", "p99 ms", "pages/s", "child ms", "files/s", "peak MB");
    }

    void measure(Path file) throws IOException {
        double[] ours = new double[PASSES];
        double[] bare = new double[PASSES];
        int pages = 1;
        for (int pass = -WARM_UP; pass < PASSES; pass++) {
            long start = System.nanoTime();
            BareText.read(file);
            long middle = System.nanoTime();
            pages = read(file);
            long end = System.nanoTime();
            if (pass < 0) continue;
            bare[pass] = (middle - start) / 1e6;
            ours[pass] = (end - middle) / 1e6;
        }
        Arrays.sort(ours);
        Arrays.sort(bare);
        double median = ours[PASSES / 2];
        Child child = child(file);
        out.printf(
                "%-32s %9.1f %9.1f %6.2f %9.1f %8.0f %9.1f %8.2f %8d%n",
                shortened(file),
                median,
                bare[PASSES / 2],
                median / bare[PASSES / 2],
                ours[PASSES - 1],
                pages * 1000 / median,
                child.millis(),
                1000 / child.millis(),
                child.peak());
    }

    private static String shortened(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.length() <= 32 ? name : name.substring(0, 14) + "..." + name.substring(name.length() - 15);
    }

    private static int read(Path file) throws IOException {
        return switch (Documents.read(file)) {
            case Reading.Read(var text) -> Recognition.of(text, null).document().pages();
            case Reading.Unreadable(var problem, var _) -> throw new IOException(file + ": " + problem.advice());
        };
    }

    /// @param peak the most memory that the operating system counts, in megabytes
    private record Child(double millis, long peak) {}

    private static Child child(Path file) throws IOException {
        double[] millis = new double[CHILDREN];
        long most = 0;
        for (int pass = 0; pass < CHILDREN; pass++) {
            long start = System.nanoTime();
            most = Math.max(most, peak(file));
            millis[pass] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return new Child(millis[CHILDREN / 2], most >> 10);
    }

    private static long peak(Path file) throws IOException {
        try (ChildReading child = ChildReading.start(file, null, Limits.DEFAULT)) {
            Path status = Path.of("/proc", String.valueOf(child.handle().pid()), "status");
            long most = 0;
            while (child.handle().isAlive()) {
                most = Math.max(most, highWater(status));
                Thread.sleep(10);
            }
            return most;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static long highWater(Path status) {
        try {
            for (String line : Files.readAllLines(status))
                if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("[^0-9]", ""));
        } catch (IOException ended) {
            return 0;
        }
        return 0;
    }
}
