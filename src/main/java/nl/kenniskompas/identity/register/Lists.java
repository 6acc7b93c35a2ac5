package nl.kenniskompas.identity.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the register's lists: a line for each fact, its parts divided by tabs, several of one kind by semicolons.
final class Lists {
    private Lists() {}

    static List<MinistryName> names() {
        return lines("ministries.tsv")
                .map(it -> new MinistryName(
                        it[0], it[1], it[2], new Validity(day(it[3]), day(it[4])), several(it[5]), several(it[6])))
                .toList();
    }

    static List<Succession> successions() {
        return lines("successions.tsv")
                .map(it -> new Succession(it[0], way(it[1]), it[2], LocalDate.parse(it[3])))
                .toList();
    }

    static List<Portfolio> portfolios() {
        return lines("portfolios.tsv").map(it -> new Portfolio(it[0], it[1])).toList();
    }

    private static Succession.Way way(String words) {
        return Succession.Way.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static @Nullable LocalDate day(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static List<String> several(String written) {
        return Stream.of(written.split(";")).filter(it -> !it.isEmpty()).toList();
    }

    private static Stream<String[]> lines(String file) {
        try (var in = Lists.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the register lacks " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
