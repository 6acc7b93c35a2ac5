package nl.kenniskompas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.SchemaCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsOneDocumentThatKeepsToTheSchema() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.html"),
                "<h1>Thema 1: Werk</h1><table><tr><td>Verkennend</td><td><ul><li>Wat is werk?</li></ul></td></tr></table>");
        assertThat(run(file.toString(), "--json", "--date", "2024-05-01")).isZero();
        JsonNode schema = JSON.readTree(Extract.class.getResourceAsStream("extract.schema.json"));
        assertThat(SchemaCheck.faults(schema, JSON.readTree(out.toByteArray()))).isEmpty();
        assertThat(err.size()).isZero();
    }

    @Test
    void refusesInOneLineThatSaysWhatToDo() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        for (List<String> args : List.of(
                List.<String>of(),
                List.of(folder.resolve("absent.pdf").toString()),
                List.of(folder.toString()),
                List.of(empty.toString()),
                List.of(empty.toString(), "--date", "2024-13-01"),
                List.of(empty.toString(), "--date"),
                List.of(empty.toString(), "--colour"),
                List.of("a.pdf", "b.pdf"),
                List.of("a\0b"))) {
            err.reset();
            assertThat(run(args.toArray(String[]::new))).as(args.toString()).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8).lines())
                    .as(args.toString())
                    .hasSize(1);
        }
        assertThat(out.size()).isZero();
    }

    private int run(String... args) {
        return ExtractCommand.run(List.of(args), out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
