package nl.kenniskompas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What an index keeps, in each engine.
abstract class KeepingContract extends SearchingWorld {
    @Test
    void anIndexBeginsEmptyAndWithoutAMark() {
        assertThat(searching.current().mark()).isEmpty();
        assertThat(searching.current().size()).isZero();
        assertThat(searching.fresh()).isEmpty();
        assertThat(found("krapte")).isEmpty();
    }

    @Test
    void aHitTellsWhatTheEntryToldIt() {
        var source = new Item("document", 4);
        keep(new Entry(
                "passage",
                "4-1",
                source,
                Set.of(source, new Item("agenda", 1)),
                "Over \"krapte\"\n\tin de zorg",
                "Aan het begin — en op ’t eind\u0001",
                "/documenten/4#p1",
                List.of("Agenda", "Hoofdstuk 1"),
                LocalDate.of(2024, 2, 29),
                Map.of("year", List.of("2024"))));
        assertThat(searching.find(Asked.of("krapte", 10)).hits())
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.score()).isPositive();
                    assertThat(hit)
                            .usingRecursiveComparison()
                            .ignoringFields("score")
                            .isEqualTo(new Hit(
                                    "passage",
                                    "4-1",
                                    source,
                                    "Over \"krapte\"\n\tin de zorg",
                                    "Aan het begin — en op ’t eind\u0001",
                                    "/documenten/4#p1",
                                    List.of("Agenda", "Hoofdstuk 1"),
                                    LocalDate.of(2024, 2, 29),
                                    0));
                });
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
        assertThat(searching.current().size()).isEqualTo(1);
    }

    @Test
    void aSourceNeedNotBeNamedToBeReplaced() {
        holds("De krapte houdt aan.");
        searching.current().replace(List.of(), List.of(entry("passage", 1, "", "Het regent.", Map.of())));
        searching.current().keep("");
        assertThat(found("krapte")).isEmpty();
        assertThat(found("regent")).containsExactly("1");
    }

    @Test
    void aDocumentHasOnlyThePassagesThatItHadLast() {
        var document = new Item("document", 1);
        searching.current().replace(List.of(document), passages(document, 3));
        searching.current().keep("");
        searching.current().replace(List.of(document), passages(document, 2));
        searching.current().replace(List.of(document), passages(document, 1));
        searching.current().keep("");
        assertThat(found("regen")).containsExactly("1");
    }

    private static List<Entry> passages(Item document, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(id -> new Entry(
                        "passage",
                        "" + id,
                        document,
                        Set.of(document),
                        "",
                        "Er valt regen.",
                        "/" + id,
                        List.of(),
                        null,
                        Map.of()))
                .toList();
    }

    @Test
    void whatWasReplacedTwiceBeforeItWasKeptIsThereOnce() {
        for (int i = 0; i < 2; i++)
            searching.current().replace(List.of(), List.of(entry("passage", 1, "", "Het regent.", Map.of())));
        searching.current().keep("m");
        assertThat(found("regent")).containsExactly("1");
    }

    @Test
    void theMarkIsTheOneThatWasKeptLastAlsoForWhoOpensTheIndexAnew() {
        holds("De krapte houdt aan.");
        searching.current().keep("1.1@abc question 7");
        searching.current().keep("1.1@abc question 8");
        searching.close();
        searching = open();
        assertThat(searching.current().mark()).isEqualTo("1.1@abc question 8");
        assertThat(found("krapte")).containsExactly("1");
    }

    @Test
    void aFreshIndexIsMadeBesideTheOneThatAnswers() {
        holds("De krapte houdt aan.");
        var fresh = searching.begin();
        keep(fresh, entry("passage", 2, "", "Nog meer krapte.", Map.of()));
        fresh.keep("half");
        assertThat(found("krapte")).containsExactly("1");
        assertThat(searching.fresh().orElseThrow().mark()).isEqualTo("half");
        assertThat(searching.fresh().orElseThrow().size()).isEqualTo(1);
        searching.serve();
        assertThat(found("krapte")).containsExactly("2");
        assertThat(searching.fresh()).isEmpty();
        assertThat(searching.current().mark()).isEqualTo("half");
    }

    @Test
    void aFreshIndexOutlivesTheProcessThatBeganIt() {
        holds("De krapte houdt aan.");
        searching.begin().keep("half");
        searching.close();
        searching = open();
        assertThat(searching.fresh().orElseThrow().mark()).isEqualTo("half");
        assertThat(found("krapte")).containsExactly("1");
        keep(searching.fresh().orElseThrow(), entry("passage", 2, "", "Nog meer krapte.", Map.of()));
        searching.serve();
        searching.close();
        searching = open();
        assertThat(searching.fresh()).isEmpty();
        assertThat(found("krapte")).containsExactly("2");
    }

    @Test
    void anUnfinishedIndexCanBeLetGoAndBegunAnew() {
        holds("De krapte houdt aan.");
        keep(searching.begin(), entry("passage", 2, "", "Nog meer krapte.", Map.of()));
        assertThat(searching.begin().size()).isZero();
        searching.drop();
        assertThat(searching.fresh()).isEmpty();
        searching.serve();
        searching.drop();
        assertThat(found("krapte")).containsExactly("1");
        assertThat(searching.begin().mark()).isEmpty();
        searching.serve();
        assertThat(found("krapte")).isEmpty();
    }
}
