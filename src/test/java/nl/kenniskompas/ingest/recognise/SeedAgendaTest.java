package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.plain.PlainText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// A real agenda beside the project, when it is there, against the totals that a reader counted in it.
class SeedAgendaTest {
    private static final Path SHARED = Path.of("../shared");

    @Test
    void everyAgendaBesideTheProjectHasItsTotals() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("seeds")));
        var totals = JsonMapper.builder()
                .build()
                .readTree(Files.readString(SHARED.resolve("gold/agenda.json")))
                .path("totals");
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            for (Path seed : seeds.toList()) {
                var agenda = Recognition.of(PlainText.read(Files.readString(seed)), null)
                        .agenda();
                if (agenda == null) continue;
                var issues = agenda.challenges().stream()
                        .flatMap(c -> c.issues().stream())
                        .toList();
                assertThat(agenda.challenges()).hasSize(totals.path("opgaven").asInt());
                assertThat(issues).hasSize(totals.path("vraagstukken").asInt());
                assertThat(issues.stream().flatMap(i -> i.questions().stream()))
                        .hasSize(totals.path("kennisvragen").asInt());
            }
        }
    }
}
