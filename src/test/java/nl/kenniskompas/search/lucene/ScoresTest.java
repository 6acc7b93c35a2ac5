package nl.kenniskompas.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.kenniskompas.search.query.Fields;
import nl.kenniskompas.search.query.Sought;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/// Scores of some entries are those that Lucene gives them when it goes through all.
class ScoresTest {
    private static final int ENTRIES = 400, PIECES = 4, SOUGHT = 500;
    private static final List<String> WORDS = List.of("aan", "bij", "dak", "eik", "fee", "gif", "hek", "nergens");

    private final SplittableRandom chance = new SplittableRandom(3);

    @Test
    void someEntriesScoreAsTheyDoAmongAll() throws IOException {
        try (var directory = index();
                var reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSize(PIECES);
            var searcher = new IndexSearcher(reader);
            for (int i = 0; i < SOUGHT; i++) compare(searcher, sought(3));
        }
    }

    private void compare(IndexSearcher searcher, Sought sought) throws IOException {
        var all = new HashMap<Integer, Float>();
        for (var one : searcher.search(Rendering.of(sought), ENTRIES).scoreDocs) all.put(one.doc, one.score);
        var some = IntStream.range(0, ENTRIES)
                .filter(_ -> chance.nextInt(5) == 0)
                .mapToObj(entry -> new ScoreDoc(entry, 0))
                .toArray(ScoreDoc[]::new);
        var ordered = Scores.ordered(searcher, sought, some);
        assertThat(ordered)
                .hasSameSizeAs(some)
                .isSortedAccordingTo((one, other) -> Float.compare(other.score, one.score));
        for (var one : ordered)
            assertThat(one.score).as(sought.toString()).isCloseTo(all.getOrDefault(one.doc, 0f), within(1e-4f));
    }

    private ByteBuffersDirectory index() throws IOException {
        var directory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            for (int i = 1; i <= ENTRIES; i++) {
                var entry = new Document();
                for (String field : List.of(Fields.STEM, Fields.EXACT))
                    entry.add(new TextField(field, words(), Field.Store.NO));
                writer.addDocument(entry);
                if (i % (ENTRIES / PIECES) == 0) writer.commit();
            }
        }
        return directory;
    }

    private String words() {
        var words = new ArrayList<String>();
        for (int i = chance.nextInt(1, 12); i > 0; i--) words.add(word());
        return String.join(" ", words).replace("nergens", "overal");
    }

    private String word() {
        return WORDS.get(chance.nextInt(WORDS.size()));
    }

    private Sought sought(int depth) {
        String field = chance.nextBoolean() ? Fields.STEM : Fields.EXACT;
        float weight = chance.nextInt(1, 5) / 2f;
        return switch (depth == 0 ? 0 : chance.nextInt(6)) {
            case 1 -> new Sought.Best(several(depth), 0.1f, weight);
            case 2 -> new Sought.Some(several(depth), chance.nextInt(1, 3), weight);
            case 3 -> new Sought.Every(several(depth), several(depth), List.of(sought(0)));
            case 4 -> new Sought.Phrase(field, List.of(place(0), place(1)), chance.nextInt(2), weight);
            case 5 -> new Sought.Nothing();
            default -> new Sought.Term(field, word(), weight);
        };
    }

    private List<Sought> several(int depth) {
        return IntStream.rangeClosed(0, chance.nextInt(1, 4))
                .mapToObj(_ -> sought(depth - 1))
                .toList();
    }

    private Sought.Place place(int position) {
        return new Sought.Place(word(), position);
    }
}
