package nl.kenniskompas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.database.EmbeddedServer;

/// How long it takes until the platform serves: first with nothing there (the sample content comes in), then three
/// times on the data that stands. The baseline is the database server alone on the same data.
final class StartBench {
    private static final int PASSES = 3;

    private StartBench() {}

    static int run(PrintStream out) {
        try {
            Path data = Files.createTempDirectory("kenniskompas-bench");
            try {
                measure(data, out);
            } finally {
                remove(data);
            }
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }

    private static void measure(Path data, PrintStream out) throws IOException, InterruptedException {
        double first = start(data);
        var later = new ArrayList<Double>();
        var database = new ArrayList<Double>();
        for (int pass = 0; pass < PASSES; pass++) {
            later.add(start(data));
            long begun = System.nanoTime();
            EmbeddedServer.start(data).close();
            database.add(seconds(begun));
        }
        out.printf("%-34s %8s %10s %7s%n", "start until it serves", "seconds", "baseline", "ratio");
        row(out, "first, with the sample content", first, median(database));
        row(out, "later, median of " + PASSES, median(later), median(database));
        out.println("baseline: the database server alone, start and stop; "
                + Runtime.getRuntime().availableProcessors() + " cores, JDK " + Runtime.version());
    }

    private static void row(PrintStream out, String work, double ours, double baseline) {
        out.printf("%-34s %8.1f %10.1f %7.1f%n", work, ours, baseline, ours / baseline);
    }

    /// Starts this very program as a process of its own and waits for its announcement.
    private static double start(Path data) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElse("java");
        long begun = System.nanoTime();
        var platform = new ProcessBuilder(
                        java,
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kenniskompas.class.getName(),
                        "start",
                        "--server.port=0",
                        "--kompas.data=" + data)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = platform.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.contains(Announcement.READY)) line = said.readLine();
            if (line == null) throw new IOException("the platform did not start");
            return seconds(begun);
        } finally {
            platform.destroy();
            platform.waitFor();
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path directory, java.io.@org.jspecify.annotations.Nullable IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
