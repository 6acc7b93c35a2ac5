package nl.kenniskompas.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file in a process of its own, so that whatever is in the file harms that process only.
public final class ChildReading implements AutoCloseable {
    /// What came of it.
    public sealed interface Outcome {
        record Read(Extract extract) implements Outcome {}

        record Unreadable(Problem problem, String detail) implements Outcome {}

        record Cancelled() implements Outcome {}
    }

    private static final long MOST_OUTPUT = 400L << 20;
    private static final int MOST_ERRORS = 4_000;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Process process;
    private final Limits limits;
    private volatile boolean cancelled;

    private ChildReading(Path folder, Process process, Limits limits) {
        this.folder = folder;
        this.process = process;
        this.limits = limits;
    }

    /// Starts reading; [#await()] gives the outcome.
    ///
    /// @param date of the document, when it is known from elsewhere
    public static ChildReading start(Path file, @Nullable LocalDate date, Limits limits) throws IOException {
        Path folder = Files.createTempDirectory("kenniskompas-reading");
        var arguments = new ArrayList<>(List.of("extract", file.toAbsolutePath().toString()));
        if (date != null) arguments.addAll(List.of("--date", date.toString()));
        var builder = new ProcessBuilder(ChildProgram.command(arguments, limits))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put(ExtractCommand.CHILD, "1");
        builder.environment().keySet().removeIf(ChildProgram::isUnwanted);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return new ChildReading(folder, process, limits);
        } catch (IOException failed) {
            clean(folder);
            throw failed;
        }
    }

    /// Stops the reading at once. Safe from any thread, at any time.
    public void cancel() {
        cancelled = true;
        process.destroyForcibly();
    }

    /// Waits until the reading has ended, and cleans up behind it.
    public Outcome await() throws IOException, InterruptedException {
        try {
            @Nullable Outcome stopped = waitWithin(limits.time());
            if (cancelled) return new Outcome.Cancelled();
            return stopped == null ? ended() : stopped;
        } finally {
            close();
        }
    }

    private @Nullable Outcome waitWithin(Duration most) throws IOException, InterruptedException {
        // the child watches its own time too; this is for a child that can no longer do so
        long left = most.toMillis() + 3_000;
        while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            left -= LOOK.toMillis();
            if (left <= 0) return new Outcome.Unreadable(Problem.TIMED_OUT, most.toSeconds() + " seconds");
            if (Files.size(folder.resolve("out")) > MOST_OUTPUT)
                return new Outcome.Unreadable(Problem.TOO_LARGE, "its extract is too large");
        }
        return null;
    }

    private Outcome ended() throws IOException {
        if (process.exitValue() != 0) return ChildProgram.problem(errors());
        try {
            return new Outcome.Read(JSON.readValue(folder.resolve("out").toFile(), Extract.class));
        } catch (JacksonException halfDone) {
            return new Outcome.Unreadable(Problem.BROKEN, "the reading ended half done");
        }
    }

    private String errors() throws IOException {
        try (var in = Files.newInputStream(folder.resolve("err"))) {
            return new String(in.readNBytes(MOST_ERRORS), StandardCharsets.UTF_8).strip();
        }
    }

    /// The operating system's process, for measuring.
    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        clean(folder);
    }

    private static void clean(Path folder) {
        try {
            for (String name : List.of("out", "err")) Files.deleteIfExists(folder.resolve(name));
            Files.deleteIfExists(folder);
        } catch (IOException leftBehind) {
            folder.toFile().deleteOnExit();
        }
    }
}
