package nl.kenniskompas;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kenniskompas.database.EmbeddedServer;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.speed.Contender;
import nl.kenniskompas.search.speed.Load;
import nl.kenniskompas.search.speed.LuceneSpeed;
import nl.kenniskompas.search.speed.MadeUp;
import nl.kenniskompas.search.speed.OurSpeed;
import nl.kenniskompas.search.speed.Threads;
import org.springframework.util.FileSystemUtils;

/// `./kompas bench search [--passages N] [--without-postgres]`: how fast the search is, beside plain Lucene and
/// PostgreSQL's full text, on passages made up after the documents beside the project.
final class SearchBench {
    private static final Path SEEDS = Path.of("../shared/seeds"), DOCUMENTS = Path.of("../shared/documents");
    private static final int QUESTIONS = 20_000;
    /// While the clients keep all processors busy, Java takes this long to compile what they run.
    private static final Duration WARMING_UP = Duration.ofSeconds(45), MEASURED = Duration.ofSeconds(30);
    private static final Duration POSTGRES_WARMING_UP = Duration.ofSeconds(10);
    private static final Duration POSTGRES_MEASURED = Duration.ofSeconds(60);
    private static final double MILLION = 1e6;

    private final PrintStream out;
    private final int passages;
    private final MadeUp madeUp;
    private final List<String> questions;

    private SearchBench(Path home, int passages, Analysis analysis, PrintStream out) throws IOException {
        this.out = out;
        this.passages = passages;
        var real = new ArrayList<>(SeedPassages.in(home.resolve(SEEDS)).values());
        if (Files.isDirectory(home.resolve(DOCUMENTS)))
            real.addAll(SeedPassages.in(home.resolve(DOCUMENTS)).values());
        madeUp = new MadeUp(real, analysis);
        questions = IntStream.range(0, QUESTIONS)
                .mapToObj(i -> madeUp.question(i, passages))
                .toList();
        out.printf(
                Locale.ROOT,
                "%,d passages made up after %,d real ones, %,d questions, %d clients%n",
                passages,
                real.size(),
                questions.size(),
                Load.CLIENTS);
        out.println("such as: " + String.join("; ", questions.subList(0, 8)));
    }

    static int run(List<String> arguments, Path home, PrintStream out) {
        if (!Files.isDirectory(home.resolve(SEEDS))) {
            out.println("Nothing to make passages after: the folder " + SEEDS + " with the documents is not there.");
            return 2;
        }
        Reaching.quieten();
        int at = arguments.indexOf("--passages");
        int passages = at < 0 ? (int) MILLION : Integer.parseInt(arguments.get(at + 1));
        try {
            Path data = Files.createTempDirectory("kenniskompas-bench");
            try {
                var analysis = Analysis.load();
                new SearchBench(home, passages, analysis, out)
                        .compare(data, analysis, !arguments.contains("--without-postgres"));
            } finally {
                FileSystemUtils.deleteRecursively(data);
            }
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void compare(Path data, Analysis analysis, boolean withPostgres) throws IOException, SQLException {
        out.printf("%-34s %9s %9s %11s %9s %9s%n", "", "p50 ms", "p99 ms", "queries/s", "index MB", "build s");
        long begin = System.nanoTime();
        Path ourFolder = data.resolve("ours"), itsFolder = data.resolve("lucene");
        Load ours, its;
        try (var our = new OurSpeed(ourFolder, analysis, madeUp, passages)) {
            double built = since(begin);
            begin = System.nanoTime();
            try (var lucene = new LuceneSpeed(itsFolder, madeUp, passages)) {
                double itsBuilt = since(begin);
                ours = measured(our, size(ourFolder), built);
                its = measured(lucene, size(itsFolder), itsBuilt);
                measured(our.typing(), 0, 0);
                measured(our.counting(), 0, 0);
            }
        }
        out.printf(Locale.ROOT, "ours beside Lucene: p99 %.2f times, ", ours.p99() / its.p99());
        out.printf(Locale.ROOT, "throughput %.2f times%n", ours.perSecond() / its.perSecond());
        if (withPostgres) {
            var postgres = postgres(data.resolve("server"));
            out.printf(
                    Locale.ROOT,
                    "ours beside PostgreSQL: throughput %.0f times%n",
                    ours.perSecond() / postgres.perSecond());
        }
        machine();
    }

    private Load postgres(Path data) throws IOException, SQLException {
        EmbeddedServer.start(data).close();
        var settings = PostgresSpeed.SETTINGS.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .sorted()
                .collect(Collectors.joining());
        Files.writeString(data.resolve("postgres").resolve("postgresql.auto.conf"), settings);
        try (var server = EmbeddedServer.start(data)) {
            long begin = System.nanoTime();
            try (var postgres = new PostgresSpeed(server.migration(), madeUp, passages)) {
                double built = since(begin);
                var load = Load.of(postgres::best, questions, POSTGRES_WARMING_UP, POSTGRES_MEASURED);
                print(postgres, load, postgres.bytes(), built);
                return load;
            }
        }
    }

    private Load measured(Contender contender, long bytes, double built) {
        var load = Load.of(contender::best, questions, WARMING_UP, MEASURED);
        print(contender, load, bytes, built);
        return load;
    }

    private void print(Contender contender, Load load, long bytes, double built) {
        out.printf(
                Locale.ROOT,
                "%-34s %9.2f %9.2f %11.1f %9s %9s%n",
                contender.name(),
                load.p50(),
                load.p99(),
                load.perSecond(),
                bytes == 0 ? "" : "%.0f".formatted(bytes / MILLION),
                built == 0 ? "" : "%.0f".formatted(built));
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private void machine() {
        var runtime = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "%d processors, Java %s, at most %.1f GB of heap, %s; built by %d threads%n",
                runtime.availableProcessors(),
                Runtime.version(),
                runtime.maxMemory() / 1e9,
                System.getProperty("os.name"),
                Threads.NUMBER);
    }
}
