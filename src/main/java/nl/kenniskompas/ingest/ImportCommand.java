package nl.kenniskompas.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.kenniskompas.ingest.RunningPlatform.Progress;
import nl.kenniskompas.ingest.text.Problem;

/// `./kompas import FILE|URL... [--date YYYY-MM-DD] [--accept]`: hands files to the platform on this machine and waits
/// for what comes of them. When no platform runs, one is started for as long as it takes, on a port of its own.
public final class ImportCommand {
    private static final long LOOK_MILLIS = 500;

    private final PrintStream out;
    private final PrintStream err;

    private ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// @param start starts a platform and gives its address
    /// @return the exit code: 0, or 2 after one clear line on `err` for each file that could not be read
    public static int run(
            List<String> args,
            Map<String, String> environment,
            Supplier<String> start,
            PrintStream out,
            PrintStream err) {
        return switch (ImportArguments.of(args)) {
            case ImportArguments.Wrong(String why) -> {
                err.println(why);
                yield 2;
            }
            case ImportArguments.Right right -> new ImportCommand(out, err).run(right, environment, start);
        };
    }

    private int run(ImportArguments.Right arguments, Map<String, String> environment, Supplier<String> start) {
        Path data = Path.of(environment.getOrDefault("KOMPAS_DATA", "data"));
        String address = environment.getOrDefault("KOMPAS_ADDRESS", "http://127.0.0.1:8080");
        var platform = new RunningPlatform(address, data);
        boolean runs = platform.answers();
        if (!runs) {
            err.println("No platform answers at " + address + "; starting one for this import.");
            platform = new RunningPlatform(start.get(), data);
        }
        int code = 0;
        for (String source : arguments.sources()) code = Math.max(code, bring(platform, source, arguments, runs));
        return code;
    }

    private int bring(RunningPlatform platform, String source, ImportArguments.Right how, boolean tellAddress) {
        if (!RunningPlatform.isAddress(source) && !Files.isReadable(Path.of(source)))
            return fail(source, "there is no such file, or it may not be read");
        try {
            Progress progress = platform.handIn(source, how);
            if (tellAddress && progress.intake() > 0)
                out.println(platform.address() + "/voorstellen/" + progress.intake());
            while (!progress.ended()) {
                Thread.sleep(LOOK_MILLIS);
                progress = platform.progress(progress.intake());
            }
            return progress.done() ? tell(source, progress) : fail(source, why(progress));
        } catch (IOException lost) {
            return fail(source, String.valueOf(lost.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return fail(source, "it was stopped");
        }
    }

    private int tell(String source, Progress progress) {
        out.println(source + ": " + progress.decided() + " accepted, " + progress.waiting() + " waiting");
        return 0;
    }

    private int fail(String source, String why) {
        err.println("Cannot import " + source + ": " + why.replaceAll("\\s+", " ") + ".");
        return 2;
    }

    private static String why(Progress progress) {
        String detail = progress.detail().isBlank() ? "" : " (" + progress.detail() + ")";
        for (Problem problem : Problem.values())
            if (problem.name().equals(progress.problem())) return problem.advice() + detail;
        return switch (progress.problem()) {
            case "" -> "it was cancelled";
            case "FAILURE" -> "the platform failed to read it; its log says why";
            case "NO_ADDRESS" -> "this is not an address of the web";
            case "UNKNOWN_HOST" -> "no website was found at this address";
            case "NOT_PUBLIC" -> "the address is not on the open internet; download the file and import that";
            default -> "the website did not give the document: " + progress.problem() + detail;
        };
    }
}
