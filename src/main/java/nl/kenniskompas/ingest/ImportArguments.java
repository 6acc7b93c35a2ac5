package nl.kenniskompas.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the command was asked.
sealed interface ImportArguments {
    String USAGE = "Usage: kompas import FILE|URL... [--date YYYY-MM-DD] [--accept]";

    /// @param accept whether everything found is taken over at once
    record Right(List<String> sources, @Nullable LocalDate date, boolean accept) implements ImportArguments {}

    /// @param why one line for a person, with what to do
    record Wrong(String why) implements ImportArguments {}

    static ImportArguments of(List<String> args) {
        var sources = new ArrayList<String>();
        @Nullable LocalDate date = null;
        boolean accept = false;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--accept")) accept = true;
            else if (arg.equals("--date")) {
                date = i + 1 < args.size() ? parsed(args.get(++i)) : null;
                if (date == null) return new Wrong("--date needs a date, written as 2026-01-31. " + USAGE);
            } else if (arg.startsWith("--")) return new Wrong("The option '" + arg + "' is not known. " + USAGE);
            else sources.add(arg);
        }
        return sources.isEmpty() ? new Wrong("Name a file or an address. " + USAGE) : new Right(sources, date, accept);
    }

    private static @Nullable LocalDate parsed(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }
}
