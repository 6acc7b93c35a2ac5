package nl.kenniskompas.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// A list of words that we wrote ourselves: one entry a line, its names between equals signs, remarks after a hash.
final class WordFile {
    private WordFile() {}

    static List<List<String>> read(String name) {
        try (var in = WordFile.class.getResourceAsStream("/search/" + name)) {
            if (in == null) throw new IllegalStateException("the word file " + name + " is not in this build");
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                    .filter(line -> !line.isBlank())
                    .map(line -> Stream.of(line.split("=", -1))
                            .map(names -> Folding.fold(names.strip()))
                            .toList())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
