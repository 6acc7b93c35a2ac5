package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.PlatformExtract;
import nl.kenniskompas.ingest.plain.PlainText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// A real platform beside the project, when it is there, against the totals that a reader counted in it.
class SeedPlatformTest {
    private static final Path SHARED = Path.of("../shared");

    @Test
    void everyPlatformBesideTheProjectHasItsTotals() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("seeds")));
        var gold = JsonMapper.builder().build().readTree(Files.readString(SHARED.resolve("gold/platform.json")));
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            for (Path seed : seeds.toList()) {
                var platform = Recognition.of(PlainText.read(Files.readString(seed)), null)
                        .platform();
                if (platform == null) continue;
                assertThat(platform.themes()).hasSize(gold.path("themes").size());
                assertThat(platform.relations())
                        .hasSize(gold.path("totals").path("rows").asInt());
                assertThat(platform.relations().stream()
                                .map(PlatformExtract.Relation::duplicateOf)
                                .filter(Objects::nonNull))
                        .hasSize(gold.path("totals").path("duplicates").asInt());
                assertThat(platform.planning())
                        .hasSize(gold.path("planning").path("count").asInt());
            }
        }
    }
}
