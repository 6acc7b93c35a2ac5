package nl.kenniskompas.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSearchingTest {
    private static final Analysis ANALYSIS = Analysis.load();

    private final Searching searching = new LuceneSearching(new Places.InMemory(), ANALYSIS);

    @AfterEach
    void close() {
        searching.close();
    }

    private void holds(String... bodies) {
        for (int i = 0; i < bodies.length; i++) keep(entry("passage", i + 1, "", bodies[i], Map.of()));
    }

    private static Entry entry(String kind, long id, String title, String body, Map<String, List<String>> facets) {
        var source = new Item(kind, id);
        return new Entry(
                kind, Long.toString(id), source, Set.of(source), title, body, "/" + id, List.of(), null, facets);
    }

    private void keep(Entry... entries) {
        searching.current().replace(Stream.of(entries).map(Entry::source).toList(), List.of(entries));
        searching.current().keep("");
    }

    private List<String> found(String words) {
        return searching.find(Asked.of(words, 10)).hits().stream().map(Hit::id).toList();
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
        keep(
                entry("question", 1, "Wat doet de overheid?", "Over vergrijzing.", Map.of()),
                entry("question", 2, "Over vergrijzing.", "Wat doet de overheid?", Map.of()));
        assertThat(found("vergrijzing")).containsExactly("2", "1");
    }

    @Test
    void facetsNarrow() {
        keep(
                entry("question", 1, "Vergrijzing", "", Map.of("agenda", List.of("a"))),
                entry("passage", 2, "Vergrijzing", "", Map.of("agenda", List.of("a", "b"))),
                entry("passage", 3, "Vergrijzing", "", Map.of()));
        assertThat(narrowed(Map.of(Asked.KIND, List.of("passage")))).containsExactlyInAnyOrder("2", "3");
        assertThat(narrowed(Map.of("agenda", List.of("a")))).containsExactlyInAnyOrder("1", "2");
        assertThat(narrowed(Map.of("agenda", List.of("b", "c"), Asked.KIND, List.of("passage"))))
                .containsExactly("2");
    }

    private List<String> narrowed(Map<String, List<String>> facets) {
        return searching.find(Asked.of("vergrijzing", 10).by(facets)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    @Test
    void anEntryIsReplacedAndRemovedWithItsSource() {
        holds("De krapte houdt aan.");
        keep(entry("passage", 1, "", "Het regent.", Map.of()), entry("question", 1, "", "Het regent.", Map.of()));
        assertThat(found("krapte")).isEmpty();
        assertThat(found("regent")).hasSize(2);
        searching.current().replace(List.of(new Item("passage", 1)), List.of());
        searching.current().keep("");
        assertThat(searching.find(Asked.of("regent", 10)).hits())
                .extracting(Hit::kind)
                .containsExactly("question");
    }

    @Test
    void whatTheReaderDoesNotSeeIsNeitherFoundNorCounted() {
        var agenda = new Item("agenda", 7);
        var question = new Item("question", 1);
        keep(
                new Entry(
                        "question",
                        "1",
                        question,
                        Set.of(question, agenda),
                        "Vergrijzing",
                        "",
                        "/1",
                        List.of(),
                        null,
                        Map.of()),
                entry("question", 2, "Vergrijzing", "", Map.of()));
        var asked = new Asked(
                "vergrijzing", false, Map.of(), Set.of(agenda), Asked.Order.RELEVANCE, Set.of(Asked.KIND), 0, 10);
        var found = searching.find(asked);
        assertThat(found.hits()).extracting(Hit::id).containsExactly("2");
        assertThat(found.total()).isEqualTo(1);
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
