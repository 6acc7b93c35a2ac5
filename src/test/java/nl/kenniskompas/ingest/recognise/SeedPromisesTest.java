package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.extract.LetterExtract.Commitment;
import nl.kenniskompas.ingest.plain.PlainText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real letter beside the project, when it is there, against what a reader found in it.
class SeedPromisesTest {
    private static final Path SHARED = Path.of("../shared");
    private static JsonNode gold = JsonMapper.builder().build().createObjectNode();
    private static LetterExtract letter = new LetterExtract(
            null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @BeforeAll
    static void readBoth() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("seeds")));
        gold = JsonMapper.builder().build().readTree(Files.readString(SHARED.resolve("gold/letter.json")));
        var file =
                SHARED.resolve("seeds").resolve(gold.path("source").path("file").asString());
        var read = Recognition.of(PlainText.read(Files.readString(file)), null).letter();
        assertThat(read).isNotNull();
        if (read != null) letter = read;
    }

    @Test
    void everyStrictPromiseIsFoundWithItsDays() {
        for (var promise : gold.path("commitments")) {
            if (!promise.path("id").asString().startsWith("T")) continue;
            var found =
                    letter.commitments().stream().filter(c -> holds(c, promise)).toList();
            assertThat(found).as(promise.path("text").asString()).hasSize(1);
            var days = promise.path("deadline_range");
            if (days.isNull()) continue;
            assertThat(found.getFirst().deadline().from())
                    .hasToString(days.get(0).asString());
            assertThat(found.getFirst().deadline().until())
                    .hasToString(days.get(1).asString());
        }
    }

    @Test
    void nearlyEveryAnnouncedActionIsFoundAndLittleElse() {
        var wide = stream(gold.path("commitments"))
                .filter(p -> p.path("id").asString().startsWith("A"))
                .toList();
        assertThat(wide.stream().filter(p -> letter.commitments().stream().anyMatch(c -> holds(c, p))))
                .hasSizeGreaterThanOrEqualTo(wide.size() - 1);
        var extra = letter.commitments().stream()
                .filter(c -> stream(gold.path("commitments")).noneMatch(p -> holds(c, p)))
                .filter(c -> stream(gold.path("borderline")).noneMatch(p -> holds(c, p)));
        assertThat(extra).isEmpty();
    }

    @Test
    void theMainRecommendationsAreTheCountedOnes() {
        assertThat(letter.recommendations().stream()
                        .filter(r -> r.number() != null)
                        .map(r -> bare(r.text())))
                .containsExactlyElementsOf(stream(gold.path("ser_main_recommendations"))
                        .map(r -> bare(r.path("text").asString()))
                        .toList());
    }

    @Test
    void whatTheLetterHonoursIsAFulfilmentToo() {
        assertThat(letter.fulfilments()).hasSize(1);
        assertThat(letter.commitments())
                .filteredOn(c -> c.status().equals("fulfilled"))
                .hasSize(1);
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static boolean holds(Commitment commitment, JsonNode promise) {
        var mine = bare(commitment.text());
        var theirs = bare(promise.path("text").asString());
        return mine.contains(theirs)
                || theirs.contains(mine)
                || mine.endsWith(theirs.substring(Math.max(0, theirs.length() - 40)));
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]", "");
    }
}
