package nl.kenniskompas;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.quality.Comparison;
import nl.kenniskompas.search.quality.Judged;
import nl.kenniskompas.search.quality.OurRanking;
import nl.kenniskompas.search.quality.PlainLucene;
import nl.kenniskompas.search.quality.RelatedRanking;

/// `./kompas bench related [--unjudged]`: how good the passages are that are suggested beside a question, on the
/// passages of the other documents beside the project, beside plain Lucene on the words of the question and our own
/// search on them. With `--unjudged` it lists for a judge what any of them found and nobody judged.
final class RelatedBench {
    static final Path SEEDS = Path.of("../shared/seeds");
    static final Path QUESTIONS = Path.of("src/test/resources/search/related.tsv");

    /// The document that the questions are of.
    private static final String OWN = "d2-";

    private RelatedBench() {}

    static int run(List<String> arguments, Path home, PrintStream out) {
        Path seeds = home.resolve(SEEDS), questions = home.resolve(QUESTIONS);
        if (!Files.isDirectory(seeds) || !Files.exists(questions)) {
            out.println("Nothing to measure on: the folder " + SEEDS + " with the documents, or the file " + QUESTIONS
                    + " with the questions, is not there.");
            return 2;
        }
        try {
            var passages = others(seeds);
            var judged = Judged.read(questions, passages);
            try (var related = new RelatedRanking(passages, Analysis.load());
                    var search = new OurRanking(passages);
                    var lucene = new PlainLucene(passages)) {
                var comparison = new Comparison(judged, List.of(related, search, lucene));
                out.println(passages.size() + " passages");
                if (arguments.contains("--unjudged")) unjudged(comparison, passages, out);
                else comparison.printFirst(out);
            }
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Passages of documents that the questions are not of.
    static Map<String, String> others(Path seeds) throws IOException {
        return SeedPassages.in(seeds).entrySet().stream()
                .filter(passage -> !passage.getKey().startsWith(OWN))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static void unjudged(Comparison comparison, Map<String, String> passages, PrintStream out) {
        comparison.unjudged().forEach((words, ids) -> {
            out.println("? " + words);
            for (String id : ids) out.println(id + "\t" + passages.get(id));
        });
    }
}
