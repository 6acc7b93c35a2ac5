package nl.kenniskompas.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Asked.Order;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.lucene.LuceneSearching;
import nl.kenniskompas.search.lucene.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RerankedTest {
    private static final int ENTRIES = 60;

    private final Searching engine = new LuceneSearching(new Places.InMemory(), Analysis.load());
    private final Sunny sunny = new Sunny();

    /// Everything about the sun means the same to it, whatever the words.
    private static final class Sunny implements Embedding {
        private int asked;
        private boolean fails;

        @Override
        public List<float[]> of(List<String> texts, Role role) {
            if (fails) throw new IllegalStateException("no memory");
            asked += texts.size();
            return texts.stream()
                    .map(text -> text.contains("zon") || role == Role.QUERY ? new float[] {1, 0} : new float[] {0, 1})
                    .toList();
        }

        @Override
        public void close() {}
    }

    /// The later ones are better by their words; each seventh is about the sun.
    @BeforeEach
    void entries() {
        var entries = IntStream.range(0, ENTRIES).mapToObj(RerankedTest::entry).toList();
        engine.current().replace(List.of(), entries);
        engine.current().keep("");
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static Entry entry(int id) {
        var source = new Item("passage", id);
        String text = "energie ".repeat(id + 1) + (id % 7 == 0 ? " zon" : " kool");
        return new Entry("passage", "" + id, source, Set.of(source), "", text, "", List.of(), null, Map.of());
    }

    private Searching reranked(double weight) {
        return new Reranked(engine, sunny, weight);
    }

    private static List<Integer> ids(Searching searching, Asked asked) {
        return searching.find(asked).hits().stream()
                .map(hit -> Integer.valueOf(hit.id()))
                .toList();
    }

    @Test
    void whatMeansTheSameComesForward() {
        var before = ids(engine, Asked.of("energie", 50));
        assertThat(before.subList(0, 7)).anyMatch(id -> id % 7 != 0);
        var after = ids(reranked(0.9), Asked.of("energie", 7));
        assertThat(after).hasSize(7).allMatch(id -> id % 7 == 0);
        assertThat(before).containsAll(after);
    }

    @Test
    void withoutWeightNothingChanges() {
        assertThat(ids(reranked(0), Asked.of("energie", ENTRIES))).isEqualTo(ids(engine, Asked.of("energie", ENTRIES)));
    }

    @Test
    void pagesFollowEachOtherAndWhatIsFoundStays() {
        var searching = reranked(0.9);
        var whole = searching.find(Asked.of("energie", ENTRIES));
        assertThat(whole.total()).isEqualTo(ENTRIES);
        assertThat(whole.hits()).extracting(Hit::score).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        var all = ids(searching, Asked.of("energie", ENTRIES));
        assertThat(all).doesNotHaveDuplicates().hasSize(ENTRIES);
        for (int from = 0; from < ENTRIES; from += 20)
            assertThat(ids(searching, Asked.of("energie", 0).page(from, 20))).isEqualTo(all.subList(from, from + 20));
        assertThat(all.subList(50, ENTRIES))
                .isEqualTo(ids(engine, Asked.of("energie", ENTRIES)).subList(50, ENTRIES));
    }

    @Test
    void aPassageIsReadOnce() {
        var searching = reranked(0.9);
        ids(searching, Asked.of("energie", 10));
        assertThat(sunny.asked).isEqualTo(51);
        ids(searching, Asked.of("energie", 10));
        assertThat(sunny.asked).isEqualTo(52);
    }

    @Test
    void whileSomebodyTypesAndInOtherOrdersTheModelIsLeftAlone() {
        var searching = reranked(0.9);
        for (Order order : Order.values())
            ids(searching, new Asked("energie", true, Map.of(), Set.of(), order, Set.of(), 0, 10));
        ids(searching, new Asked("energie", false, Map.of(), Set.of(), Order.NEWEST, Set.of(), 0, 10));
        ids(searching, Asked.of("energie", 0));
        ids(searching, Asked.of("onvindbaar", 10));
        assertThat(sunny.asked).isZero();
    }

    @Test
    void aModelThatFailsLeavesTheOrderOfTheWords() {
        sunny.fails = true;
        assertThat(ids(reranked(0.9), Asked.of("energie", 10))).isEqualTo(ids(engine, Asked.of("energie", 10)));
    }
}
