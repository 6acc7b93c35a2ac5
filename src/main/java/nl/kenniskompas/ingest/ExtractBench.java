package nl.kenniskompas.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import nl.kenniskompas.ingest.recognise.Recognition;
import nl.kenniskompas.ingest.text.Limits;

/// `./kompas bench extract [FILE...]`: our reading and recognising beside bare text extraction, in turn, on the same
/// files.
public final class ExtractBench {
    private static final int PASSES = 9;
    private static final int WARM_UP = 3;

    private ExtractBench() {}

    /// @return the exit code: 0, or 2 when a file cannot be read
    public static int run(List<String> args, PrintStream out) {
        ExtractCommand.silenceLibraries();
        try {
            Path folder = Files.createTempDirectory("kenniskompas-bench");
            var files = new ArrayList<Path>(args.stream().map(Path::of).toList());
            files.add(BenchPdf.write(folder.resolve("30-pages.pdf"), 30));
            files.add(BenchPdf.write(folder.resolve("300-pages.pdf"), 300));
            out.printf(
                    "%d cores, JDK %s, heap up to %d MB; medians of %d passes%n",
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("java.version"),
                    Runtime.getRuntime().maxMemory() >> 20,
                    PASSES);
            out.printf(
                    "%-32s %9s %9s %6s %9s %9s %8s %8s%n",
                    "work", "ours ms", "bare ms", "ratio", "p50 ms", "p99 ms", "pages/s", "peak MB");
            for (Path file : files) measure(file, out);
            return 0;
        } catch (IOException unreachable) {
            out.println("Cannot read " + unreachable.getMessage());
            return 2;
        }
    }

    private static void measure(Path file, PrintStream out) throws IOException {
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
        out.printf(
                "%-32s %9.1f %9.1f %6.2f %9.1f %9.1f %8.0f %8d%n",
                shortened(file),
                median,
                bare[PASSES / 2],
                median / bare[PASSES / 2],
                median,
                ours[PASSES - 1],
                pages * 1000 / median,
                peak(file));
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

    /// The most memory that a child process took for the file, as the operating system counts it, in megabytes.
    private static long peak(Path file) throws IOException {
        try (ChildReading child = ChildReading.start(file, null, Limits.DEFAULT)) {
            Path status = Path.of("/proc", String.valueOf(child.handle().pid()), "status");
            long most = 0;
            while (child.handle().isAlive()) {
                most = Math.max(most, highWater(status));
                Thread.sleep(10);
            }
            return most >> 10;
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
