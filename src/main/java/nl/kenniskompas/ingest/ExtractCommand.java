package nl.kenniskompas.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import nl.kenniskompas.ingest.recognise.Recognition;
import nl.kenniskompas.ingest.text.Problem;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `./kompas extract FILE [--date YYYY-MM-DD] [--json]`: one JSON document on standard output, no server, no database.
public final class ExtractCommand {
    static final String CHILD = "KENNISKOMPAS_CHILD";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExtractCommand() {}

    /// @return the exit code: 0, or 2 after one clear line on `err` and nothing on `out`
    public static int run(List<String> args, OutputStream out, PrintStream err) {
        silenceLibraries();
        return switch (ExtractArguments.of(args)) {
            case ExtractArguments.Wrong(String why) -> fail(err, why);
            case ExtractArguments.Right right -> {
                try {
                    yield extract(right, out, err);
                } catch (OutOfMemoryError full) {
                    yield fail(err, right, Problem.OUT_OF_MEMORY, "");
                } catch (StackOverflowError deep) {
                    yield fail(err, right, Problem.BOMB, "its parts are nested too deeply");
                } catch (IOException | JacksonException unreachable) {
                    yield fail(err, "Cannot read " + right.file() + ": " + unreachable.getMessage());
                }
            }
        };
    }

    private static int extract(ExtractArguments.Right arguments, OutputStream out, PrintStream err) throws IOException {
        return switch (Documents.read(arguments.file())) {
            case Reading.Read(var text) -> {
                Extract extract = Recognition.of(text, arguments.date());
                var buffered = new BufferedOutputStream(out, 1 << 16);
                JSON.writeValue(buffered, extract);
                buffered.flush();
                yield 0;
            }
            case Reading.Unreadable(var problem, var detail) -> fail(err, arguments, problem, detail);
        };
    }

    /// A parent process reads the name of the problem, a person its explanation.
    private static int fail(PrintStream err, ExtractArguments.Right arguments, Problem problem, String detail) {
        String shown = detail.replaceAll("\\s+", " ").strip();
        if (System.getenv(CHILD) != null) return fail(err, problem + " " + shown);
        return fail(
                err,
                "Cannot read " + arguments.file() + ": " + problem.advice()
                        + (shown.isEmpty() ? "." : " (" + shown + ")."));
    }

    private static int fail(PrintStream err, String line) {
        err.println(line.replace('\n', ' '));
        err.flush();
        return 2;
    }

    /// The libraries complain about every oddity of a file; that is noise beside the one line that counts.
    static void silenceLibraries() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        for (String name : List.of(org.slf4j.Logger.ROOT_LOGGER_NAME, "org.apache", "org.apache.pdfbox"))
            if (LoggerFactory.getLogger(name) instanceof ch.qos.logback.classic.Logger logger)
                logger.setLevel(ch.qos.logback.classic.Level.OFF);
    }
}
