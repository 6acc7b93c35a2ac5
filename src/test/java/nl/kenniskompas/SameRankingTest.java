package nl.kenniskompas;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.OpenSearchNode;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.opensearch.OpenSearchSearching;
import nl.kenniskompas.search.opensearch.OpenSearchSettings;
import nl.kenniskompas.search.quality.Judged;
import nl.kenniskompas.search.quality.OurRanking;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Both engines put the passages of the documents beside the project in the same order, for each question of the
/// relevance bench. What has the same score may change places.
class SameRankingTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path QUESTIONS = Path.of("src/test/resources/search/questions.tsv");
    private static final Offset<Double> SAME = within(1e-3);

    @Test
    void openSearchRanksAsTheIndexInsideDoes() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS));
        var passages = SeedPassages.in(SEEDS);
        var settings = new OpenSearchSettings(OpenSearchNode.only().address(), "", "", "ranking");
        var openSearch = new OpenSearchSearching(settings, Analysis.load());
        openSearch.current();
        try (var inside = new OurRanking(passages);
                var outside = new OurRanking(openSearch, passages)) {
            for (Judged question : Judged.read(QUESTIONS, passages)) compare(question.words(), inside, outside);
        }
    }

    private static void compare(String words, OurRanking inside, OurRanking outside) {
        var expected = inside.hits(words, 40);
        var scores = expected.stream().collect(toMap(Hit::id, Hit::score));
        var found = outside.hits(words, 10);
        assertThat(found).as(words).hasSize(Math.min(10, expected.size()));
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).score()).as(words).isCloseTo(expected.get(i).score(), SAME);
            assertThat(scores.get(found.get(i).id()))
                    .as(words)
                    .isCloseTo(expected.get(i).score(), SAME);
        }
    }
}
