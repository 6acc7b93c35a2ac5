package nl.kenniskompas.ingest.recognise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import nl.kenniskompas.ingest.text.SourceText;

/// A letter that we made up, and what a reader should find in it: a kind, a tab, and the rest, on each line.
record InventedLetter(String name, SourceText text, List<String[]> gold) {
    private static final Path FOLDER = Path.of("src/test/resources/letters");

    static List<InventedLetter> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".gold.tsv"))
                    .sorted()
                    .map(InventedLetter::read)
                    .toList();
        }
    }

    private static InventedLetter read(Path gold) {
        var name = gold.getFileName().toString().replace(".gold.tsv", "");
        try {
            var lines = Files.readAllLines(gold).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
            return new InventedLetter(name, text(name), lines);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static SourceText text(String name) throws IOException {
        for (String ending : List.of("txt", "md", "html")) {
            var file = FOLDER.resolve(name + "." + ending);
            if (!Files.exists(file)) continue;
            return switch (Documents.read(file)) {
                case Reading.Read(var text) -> text;
                case Reading.Unreadable(var problem, var _) -> throw new IOException(file + ": " + problem);
            };
        }
        throw new IOException("no letter " + name);
    }

    /// The lines of one kind without their first column.
    List<String> expected(String kind) {
        return gold.stream()
                .filter(line -> line[0].equals(kind))
                .map(line -> String.join("\t", List.of(line).subList(1, line.length)))
                .toList();
    }
}
