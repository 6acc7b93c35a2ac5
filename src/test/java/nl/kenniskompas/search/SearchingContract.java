package nl.kenniskompas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kenniskompas.search.Asked.Order;
import nl.kenniskompas.search.Found.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What each engine finds, and what it promises besides.
abstract class SearchingContract extends AskingContract {
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
        assertThat(narrowed(Map.of("nowhere", List.of("a")))).isEmpty();
    }

    private List<String> narrowed(Map<String, List<String>> facets) {
        return ids(searching.find(Asked.of("vergrijzing", 10).by(facets)));
    }

    @Test
    void whatTheReaderDoesNotSeeIsNeitherFoundNorCounted() {
        var agenda = new Item("agenda", 7);
        keep(below(agenda, 1, "Vergrijzing"), entry("question", 2, "Vergrijzing", "", Map.of()));
        var asked =
                new Asked("vergrijzing", false, Map.of(), Set.of(agenda), Order.RELEVANCE, Set.of(Asked.KIND), 0, 10);
        var found = searching.find(asked);
        assertThat(ids(found)).containsExactly("2");
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.counts().get(Asked.KIND)).containsExactly(new Count("question", 1));
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

    @Test
    void aQuestionOfManyLongWrongWordsIsAnswered() {
        String[] wrong = {"arbeidsmarktkraptebeleidx", "jeugdzorginstelingsplan", "mantelzorgondersteunningsbeleid"};
        holds("arbeidsmarktkraptebeleid jeugdzorginstellingsplan mantelzorgondersteuningsbeleid");
        var words = IntStream.range(0, 40).mapToObj(i -> wrong[i % 3]).collect(Collectors.joining(" "));
        assertThat(found(words)).containsExactly("1");
    }
}
