package nl.kenniskompas;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.database.EmbeddedServer;
import nl.kenniskompas.search.quality.Comparison;
import nl.kenniskompas.search.quality.Judged;
import nl.kenniskompas.search.quality.OurRanking;
import nl.kenniskompas.search.quality.PlainLucene;
import org.springframework.util.FileSystemUtils;

/// `./kompas bench search-quality [--unjudged]`: how well the search finds, beside PostgreSQL's full text and plain
/// Lucene, on the passages of the documents beside the project and questions judged by hand. With `--unjudged` it lists
/// for a judge what any of them found and nobody judged.
final class SearchQualityBench {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path QUESTIONS = Path.of("src/test/resources/search/questions.tsv");

    private SearchQualityBench() {}

    static int run(List<String> arguments, Path home, PrintStream out) {
        Path seeds = home.resolve(SEEDS), questions = home.resolve(QUESTIONS);
        if (!Files.isDirectory(seeds) || !Files.exists(questions)) {
            out.println("Nothing to measure on: the folder " + SEEDS + " with the documents, or the file " + QUESTIONS
                    + " with the questions, is not there.");
            return 2;
        }
        Reaching.quieten();
        try {
            var passages = SeedPassages.in(seeds);
            var judged = Judged.read(questions, passages);
            Path data = Files.createTempDirectory("kenniskompas-bench");
            try (var server = EmbeddedServer.start(data);
                    var ours = new OurRanking(passages);
                    var lucene = new PlainLucene(passages);
                    var postgres = new PostgresRanking(server.migration(), passages)) {
                var comparison = new Comparison(judged, List.of(ours, postgres.anyWord(), postgres.allWords(), lucene));
                out.println(passages.size() + " passages");
                if (arguments.contains("--unjudged")) unjudged(comparison, passages, out);
                else comparison.print(out);
            } finally {
                FileSystemUtils.deleteRecursively(data);
            }
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void unjudged(Comparison comparison, Map<String, String> passages, PrintStream out) {
        comparison.unjudged().forEach((words, ids) -> {
            out.println("? " + words);
            for (String id : ids) out.println(id + "\t" + passages.get(id));
        });
    }
}
