package nl.kenniskompas.ingest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the command was asked.
sealed interface ExtractArguments {
    String USAGE = "Usage: kompas extract FILE [--date YYYY-MM-DD]";

    record Right(Path file, @Nullable LocalDate date) implements ExtractArguments {}

    /// @param why one line for a person, with what to do
    record Wrong(String why) implements ExtractArguments {}

    static ExtractArguments of(List<String> args) {
        @Nullable String file = null;
        @Nullable LocalDate date = null;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--json")) continue;
            if (arg.equals("--date") || arg.startsWith("--date=")) {
                String given = arg.startsWith("--date=") ? arg.substring(7) : i + 1 < args.size() ? args.get(++i) : "";
                date = parsed(given);
                if (date == null) return new Wrong("The date '" + given + "' is not one; write it as 2026-01-31.");
            } else if (arg.startsWith("--")) return new Wrong("The option '" + arg + "' is not known. " + USAGE);
            else if (file != null) return new Wrong("One file at a time. " + USAGE);
            else file = arg;
        }
        return file == null ? new Wrong("Name the file to read. " + USAGE) : reachable(file, date);
    }

    private static @Nullable LocalDate parsed(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    private static ExtractArguments reachable(String file, @Nullable LocalDate date) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) return new Wrong("'" + file + "' is a folder; name one file in it.");
            if (!Files.exists(path)) return new Wrong("There is no file '" + file + "'; check its name and folder.");
            if (!Files.isReadable(path)) return new Wrong("The file '" + file + "' may not be read; check its rights.");
            return new Right(path, date);
        } catch (InvalidPathException impossible) {
            return new Wrong("'" + file + "' cannot be the name of a file.");
        }
    }
}
