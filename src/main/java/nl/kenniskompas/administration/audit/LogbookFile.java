package nl.kenniskompas.administration.audit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.file.Csv;
import org.jspecify.annotations.Nullable;

/// The audit log as a table.
record LogbookFile(Text words, Writer out) {
    private static final List<String> COLUMNS = List.of(
            "number", "at", "actor", "address", "origin", "action", "kind", "object", "outcome", "reason", "detail");

    void begin() {
        write(Csv.BYTE_ORDER_MARK);
        row(COLUMNS.stream().map(column -> words.of("administration.audit.csv." + column)));
    }

    void add(Entry entry) {
        row(Stream.of(
                Long.toString(entry.id()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at().atZone(Text.ZONE)),
                entry.actor(),
                empty(entry.address()),
                empty(entry.origin()),
                empty(entry.action()),
                words.of("administration.audit.kind." + entry.kind()),
                empty(entry.object()),
                entry.isChange() ? "" : words.of("administration.audit.outcome." + entry.outcome()),
                empty(entry.reason()),
                entry.detail().entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(joining("; "))));
    }

    private void row(Stream<String> cells) {
        write(Csv.line(cells.toList()));
    }

    private static String empty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
