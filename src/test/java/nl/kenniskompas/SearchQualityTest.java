package nl.kenniskompas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kenniskompas.search.quality.Judged;
import nl.kenniskompas.search.quality.Measures;
import nl.kenniskompas.search.quality.OurRanking;
import nl.kenniskompas.search.quality.PlainLucene;
import nl.kenniskompas.search.quality.Ranking;
import org.junit.jupiter.api.Test;

/// The comparison of `./kompas bench search-quality` without its database, so that no change makes the search worse
/// unseen.
class SearchQualityTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path QUESTIONS = Path.of("src/test/resources/search/questions.tsv");

    @Test
    void ourSearchStaysClearlyAheadOfPlainLucene() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS));
        var passages = SeedPassages.in(SEEDS);
        var questions = Judged.read(QUESTIONS, passages);
        assertThat(questions).hasSizeGreaterThanOrEqualTo(60);
        assertThat(questions.stream().mapToInt(Judged::lost).sum())
                .as("judged passages that are no longer there")
                .isZero();
        try (var ours = new OurRanking(passages);
                var lucene = new PlainLucene(passages)) {
            assertThat(worth(ours, questions)).isGreaterThan(0.8).isGreaterThan(worth(lucene, questions) + 0.3);
        }
    }

    private static double worth(Ranking ranking, List<Judged> questions) {
        return questions.stream()
                .mapToDouble(q -> Measures.ndcg(ranking.best(q.words(), 10), q.grades(), 10))
                .average()
                .orElseThrow();
    }
}
