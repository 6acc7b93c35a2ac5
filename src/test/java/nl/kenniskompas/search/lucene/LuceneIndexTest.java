package nl.kenniskompas.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexTest {
    private static final Analysis ANALYSIS = Analysis.load();

    private final Searching searching = new LuceneIndex(new ByteBuffersDirectory(), ANALYSIS);

    @AfterEach
    void close() {
        searching.close();
    }

    private void holds(String... bodies) {
        for (int i = 0; i < bodies.length; i++)
            searching.put(List.of(new Entry("passage", "" + (i + 1), "", bodies[i], Map.of())));
        searching.refresh();
    }

    private List<String> found(String words) {
        return searching.find(Asked.of(words, 10)).stream().map(Hit::id).toList();
    }

    @Test
    void aWordFindsTheCompoundItIsIn() {
        holds("De arbeidsmarktkrapte houdt aan.", "Het regent in de duinen.");
        assertThat(found("krapte")).containsExactly("1");
    }

    @Test
    void aCompoundFindsItsWordsApart() {
        holds("Gemeenten regelen de zorg voor onze jeugd.", "De zorg voor de bossen.", "Het regent.");
        assertThat(found("jeugdzorg")).startsWith("1").doesNotContain("3");
    }

    @Test
    void theWordItselfComesBeforeWhatOnlyHoldsItsParts() {
        holds("De krapte op de markt voor arbeid.", "Over de arbeidsmarkt en de krapte.", "Er is arbeidsmarktkrapte.");
        assertThat(found("arbeidsmarktkrapte").getFirst()).isEqualTo("3");
    }

    @Test
    void aTypingErrorFindsTheWord() {
        holds("Mantelzorg vraagt veel tijd.", "Het regent in de duinen.");
        assertThat(found("mantelzrog")).containsExactly("1");
    }

    @Test
    void aSlipInTheTextIsFoundByTheRightWord() {
        holds("Goede arbeidsvooraarden zijn van belang.", "Het regent in de duinen.");
        assertThat(found("arbeidsvoorwaarden")).containsExactly("1");
    }

    @Test
    void aWordThatIsThereIsNotTakenForAnother() {
        holds("De raad besluit.", "De rand van de stad.");
        assertThat(found("raad")).containsExactly("1");
    }

    @Test
    void wordsThatStandTogetherComeFirst() {
        holds("Samenhang is soms sociaal.", "Sociale samenhang telt.", "Samenhang, en wat daar sociaal aan is, telt.");
        assertThat(found("sociale samenhang").getFirst()).isEqualTo("2");
    }

    @Test
    void anAbbreviationFindsTheFullName() {
        holds("De minister van Sociale Zaken en Werkgelegenheid schrijft.", "De zaken gaan goed.");
        assertThat(found("SZW")).containsExactly("1");
    }

    @Test
    void aFileNumberFindsEachSpelling() {
        holds("Kamerstuk 36 410-XV, nr. 3", "Kamerstuk 36.410", "Kamerstuk 36 411");
        assertThat(found("36410")).containsExactlyInAnyOrder("1", "2");
        assertThat(found("36410-XV nr 3").getFirst()).isEqualTo("1");
    }

    @Test
    void aTitleCountsForMoreThanABody() {
        searching.put(List.of(
                new Entry("question", "1", "Wat doet de overheid?", "Over vergrijzing.", Map.of()),
                new Entry("question", "2", "Over vergrijzing.", "Wat doet de overheid?", Map.of())));
        searching.refresh();
        assertThat(found("vergrijzing")).containsExactly("2", "1");
    }

    @Test
    void facetsNarrow() {
        searching.put(List.of(
                new Entry("question", "1", "Vergrijzing", "", Map.of("agenda", List.of("a"))),
                new Entry("passage", "2", "Vergrijzing", "", Map.of("agenda", List.of("a", "b"))),
                new Entry("passage", "3", "Vergrijzing", "", Map.of())));
        searching.refresh();
        assertThat(narrowed(Map.of(Asked.KIND, List.of("passage")))).containsExactlyInAnyOrder("2", "3");
        assertThat(narrowed(Map.of("agenda", List.of("a")))).containsExactlyInAnyOrder("1", "2");
        assertThat(narrowed(Map.of("agenda", List.of("b", "c"), Asked.KIND, List.of("passage"))))
                .containsExactly("2");
    }

    private List<String> narrowed(Map<String, List<String>> facets) {
        return searching.find(new Asked("vergrijzing", facets, 10)).stream()
                .map(Hit::id)
                .toList();
    }

    @Test
    void anEntryIsReplacedAndRemovedByItsKindAndId() {
        holds("De krapte houdt aan.");
        searching.put(List.of(new Entry("passage", "1", "", "Het regent.", Map.of())));
        searching.put(List.of(new Entry("question", "1", "", "Het regent.", Map.of())));
        searching.refresh();
        assertThat(found("krapte")).isEmpty();
        assertThat(found("regent")).hasSize(2);
        searching.remove("passage", "1");
        searching.refresh();
        assertThat(searching.find(Asked.of("regent", 10))).extracting(Hit::kind).containsExactly("question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "de het een", "((((", "\" AND OR *:*", "☃"})
    void wordsThatSayNothingFindNothing(String words) {
        holds("De krapte houdt aan.");
        assertThat(found(words)).isEmpty();
    }

    @Test
    void aPastedPageIsAQuestionToo() {
        holds("De krapte houdt aan.");
        assertThat(found("arbeidsmarktkraptebeleidsmaatregelen onbekendwoordje krapte ".repeat(20_000)))
                .containsExactly("1");
    }
}
