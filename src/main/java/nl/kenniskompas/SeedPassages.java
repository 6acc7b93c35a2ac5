package nl.kenniskompas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import nl.kenniskompas.ingest.ExtractCommand;
import nl.kenniskompas.ingest.extract.Extract;
import tools.jackson.databind.json.JsonMapper;

/// The passages of documents in a folder, read by the same command that anybody can run: paragraphs, items of lists,
/// notes and headings, in the order of the document.
final class SeedPassages {
    private static final Set<String> KINDS = Set.of("paragraph", "item", "note", "heading");

    /// Shorter ones are numbers of pages and cells with a name.
    private static final int SHORTEST = 25;

    private SeedPassages() {}

    /// @return texts by their ids; a text that comes twice in a document is there once
    static SequencedMap<String, String> in(Path folder) throws IOException {
        var passages = new LinkedHashMap<String, String>();
        try (var files = Files.list(folder)) {
            int document = 0;
            for (Path file : files.sorted().toList()) add(file, "d" + ++document, passages);
        }
        return passages;
    }

    private static void add(Path file, String document, SequencedMap<String, String> passages) throws IOException {
        var json = new ByteArrayOutputStream();
        if (ExtractCommand.run(List.of(file.toString()), json, System.err) != 0) throw new IOException("" + file);
        var text = JsonMapper.builder()
                .build()
                .readValue(json.toByteArray(), Extract.class)
                .text();
        for (int i = 0; i < text.blocks().size(); i++) {
            var block = text.blocks().get(i);
            if (!KINDS.contains(block.kind())) continue;
            String passage = words(text, block);
            String id = "%s-%04d".formatted(document, i);
            if (passage.length() >= SHORTEST && !passages.containsValue(passage)) passages.put(id, passage);
        }
    }

    /// With repairs made, without tags, each white space one space.
    private static String words(Extract.Text text, Extract.Shape block) {
        var words = new StringBuilder();
        int at = block.start();
        for (var repair : text.repairs()) {
            if (repair.start() < at || repair.end() > block.end()) continue;
            words.append(stretch(text.content(), at, repair.start())).append(repair.to());
            at = repair.end();
        }
        words.append(stretch(text.content(), at, block.end()));
        return words.toString()
                .replaceAll("<[^<>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// Positions are code points.
    private static String stretch(String content, int start, int end) {
        return content.substring(content.offsetByCodePoints(0, start), content.offsetByCodePoints(0, end));
    }
}
