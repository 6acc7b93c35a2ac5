package nl.kenniskompas.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import nl.kenniskompas.ingest.recognise.Recognition;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// `./kompas extract FILE [--date YYYY-MM-DD]`: one JSON document on standard output, no server, no database.
public final class ExtractCommand {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExtractCommand() {}

    /// @return the exit code: 0, or 2 after one clear line on `err`
    public static int run(List<String> args, OutputStream out, PrintStream err) {
        try {
            return switch (Documents.read(Path.of(args.getFirst()))) {
                case Reading.Read(var text) -> {
                    Extract extract = Recognition.of(text, dateIn(args));
                    JSON.writeValue(out, extract);
                    yield 0;
                }
                case Reading.Unreadable(var problem, var detail) -> {
                    err.println(problem + " " + detail);
                    yield 2;
                }
            };
        } catch (IOException unreachable) {
            err.println(unreachable.getMessage());
            return 2;
        }
    }

    private static @Nullable LocalDate dateIn(List<String> args) {
        int at = args.indexOf("--date");
        return at < 0 ? null : LocalDate.parse(args.get(at + 1));
    }
}
