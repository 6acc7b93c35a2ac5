package nl.kenniskompas.search.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Away;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.lucene.LuceneSearching;
import nl.kenniskompas.search.lucene.Places;
import org.junit.jupiter.api.Test;

class RelatingTest {
    private static final Analysis ANALYSIS = Analysis.load();
    private static final String QUESTION = "Waardoor verlaten verpleegkundigen de zorg?";

    @Test
    void whatSharesTheRareWordsComesFirstWithThoseWords() {
        try (var searching = new LuceneSearching(new Places.InMemory(), ANALYSIS)) {
            var entries = List.of(
                    passage(1, "De zorg is duur."),
                    passage(2, "Verpleegkundigen vertrekken door hoge werkdruk uit de zorg."),
                    passage(3, "Het regent in de duinen."));
            searching.current().replace(entries.stream().map(Entry::source).toList(), entries);
            searching.current().keep("");
            var likely = new Relating(searching, ANALYSIS).toQuestion(QUESTION, List.of("passage"), Set.of());
            assertThat(likely.getFirst().hit().id()).isEqualTo("2");
            assertThat(likely).noneMatch(one -> one.hit().id().equals("3"));
            var hidden = Set.of(new Item("passage", 2));
            assertThat(new Relating(searching, ANALYSIS).toQuestion(QUESTION, List.of("passage"), hidden))
                    .noneMatch(one -> one.hit().id().equals("2"));
        }
    }

    private static Entry passage(long id, String words) {
        var source = new Item("passage", id);
        return new Entry(
                "passage", Long.toString(id), source, Set.of(source), "", words, "/" + id, List.of(), null, Map.of());
    }

    @Test
    void nothingIsRelatedWhileTheSearchIsAway() {
        var relating = new Relating(new Away(), ANALYSIS);
        assertThat(relating.toQuestion(QUESTION, List.of("passage"), Set.of())).isEmpty();
        assertThat(relating.toPassage(QUESTION, List.of("question"), Set.of())).isEmpty();
    }
}
