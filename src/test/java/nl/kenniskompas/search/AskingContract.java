package nl.kenniskompas.search;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kenniskompas.search.Asked.Order;
import nl.kenniskompas.search.Found.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Pages, orders, counts, words that are not finished, and the signs of who knows them, in each engine.
abstract class AskingContract extends KeepingContract {
    private static final Item SECRET = new Item("agenda", 7);

    private static Entry entry(
            long id, String title, String body, @Nullable String dated, Map<String, List<String>> facets) {
        var source = new Item("passage", id);
        var day = dated == null ? null : LocalDate.parse(dated);
        return new Entry("passage", "" + id, source, Set.of(source), title, body, "", List.of(), day, facets);
    }

    private static Entry secret(long id, String body) {
        var source = new Item("passage", id);
        return new Entry(
                "passage",
                "" + id,
                source,
                Set.of(source, SECRET),
                "",
                body,
                "",
                List.of(),
                null,
                Map.of("year", List.of("2001")));
    }

    private static Asked asked(String words, Order order, int from, int most) {
        return new Asked(words, false, Map.of(), Set.of(), order, Set.of(), from, most);
    }

    private static Asked typing(String words) {
        return new Asked(words, true, Map.of(), Set.of(), Order.RELEVANCE, Set.of(), 0, 10);
    }

    private List<String> ids(Asked asked) {
        return searching.find(asked).hits().stream().map(Hit::id).toList();
    }

    @Test
    void eachPageFollowsTheOneBefore() {
        holds(IntStream.rangeClosed(1, 450)
                .mapToObj(i -> "zorg " + "regen ".repeat(i % 37))
                .toArray(String[]::new));
        var whole = ids(asked("zorg regen", Order.RELEVANCE, 0, 450));
        assertThat(whole).hasSize(450).doesNotHaveDuplicates();
        var paged = new ArrayList<String>();
        for (int from = 0; from < 450; from += 45) paged.addAll(ids(asked("zorg regen", Order.RELEVANCE, from, 45)));
        assertThat(paged).isEqualTo(whole);
        assertThat(ids(asked("zorg", Order.RELEVANCE, 450, 10))).isEmpty();
        assertThat(searching.find(asked("zorg", Order.RELEVANCE, 0, 0)).total()).isEqualTo(450);
    }

    @Test
    void newestComesFirstAndWhatHasNoDateLast() {
        keep(
                entry(1, "", "zorg", null, Map.of()),
                entry(2, "", "zorg", "1969-02-03", Map.of()),
                entry(3, "", "zorg", "2024-02-03", Map.of()),
                entry(4, "", "zorg", "2020-12-31", Map.of()));
        assertThat(ids(asked("zorg", Order.NEWEST, 0, 10))).containsExactly("3", "4", "2", "1");
        assertThat(ids(asked("zorg", Order.NEWEST, 1, 2))).containsExactly("4", "2");
    }

    @Test
    void titlesAreOrderedAsPeopleOrderThem() {
        keep(
                entry(1, "", "zorg", null, Map.of()),
                entry(2, "Zorg voor morgen", "", null, Map.of()),
                entry(3, "“Élan” in de zorg", "", null, Map.of()),
                entry(4, "evenwicht en zorg", "", null, Map.of()));
        assertThat(ids(asked("zorg", Order.TITLE, 0, 10))).containsExactly("3", "4", "2", "1");
    }

    @Test
    void whatIsFoundIsCountedExactlyUntilNobodyReadsOn() {
        holds(IntStream.range(0, Found.COUNTED)
                .mapToObj(i -> i % 2 == 0 ? "zorg" : "werk")
                .toArray(String[]::new));
        assertThat(searching.find(Asked.of("zorg werk", 10)).total()).isEqualTo(Found.COUNTED);
        keep(IntStream.range(0, 300)
                .mapToObj(i -> entry("question", i, "", "zorg", Map.of()))
                .toArray(Entry[]::new));
        assertThat(searching.find(Asked.of("zorg werk", 10)).total()).isEqualTo(Found.COUNTED + 1);
        assertThat(searching.find(asked("zorg", Order.NEWEST, 0, 10)).total()).isEqualTo(5_300);
    }

    @Test
    void eachFacetIsCountedNextToWhatWasChosenInTheOthers() {
        keep(
                entry(1, "", "zorg", null, Map.of("year", List.of("2020"), "theme", List.of("a", "b"))),
                entry(2, "", "zorg", null, Map.of("year", List.of("2021"), "theme", List.of("b"))),
                entry(3, "", "zorg", null, Map.of("year", List.of("2021"))),
                entry(4, "", "regen", null, Map.of("year", List.of("2022"), "theme", List.of("b"))),
                secret(5, "zorg"));
        var counts = searching.find(counting("zorg", Map.of())).counts();
        assertThat(counts.get("year")).containsExactly(new Count("2021", 2), new Count("2020", 1));
        assertThat(counts.get("theme")).containsExactly(new Count("b", 2), new Count("a", 1));
        assertThat(counts.get(Asked.KIND)).containsExactly(new Count("passage", 3));
        var chosen = searching
                .find(counting("zorg", Map.of("year", List.of("2020"))))
                .counts();
        assertThat(chosen.get("year")).containsExactly(new Count("2021", 2), new Count("2020", 1));
        assertThat(chosen.get("theme")).containsExactly(new Count("a", 1), new Count("b", 1));
        assertThat(searching.find(counting("zorg jaar:2021", Map.of())).counts().get("theme"))
                .containsExactly(new Count("b", 1));
    }

    @Test
    void valuesAreCountedWhetherNeighboursHaveTheSameOrNot() {
        var entries =
                IntStream.range(0, 240).mapToObj(AskingContract::amongMany).toArray(Entry[]::new);
        keep(entries);
        for (int i = 0; i < 240; i += 9) keep(entry(i, "", "regen", null, Map.of("year", List.of("2030"))));
        for (String words : List.of("zorg", "zorg krapte", "krapte")) {
            var found = searching.find(counting(words, Map.of()));
            assertThat(found.total()).isGreaterThan(5);
            for (String facet : List.of("year", "theme"))
                assertThat(found.counts().get(facet))
                        .as(facet + " of " + words)
                        .containsExactlyInAnyOrderElementsOf(counted(words, facet, entries));
        }
    }

    /// Ten that follow each other have the same year, and no two the same themes.
    private static Entry amongMany(int i) {
        var themes = i % 4 == 0 ? List.<String>of() : List.of("a" + i % 3, "b" + i % 5);
        var facets = Map.of("year", List.of("" + (2000 + i / 10)), "theme", themes);
        return entry(i, "", (i % 7 == 0 ? "krapte" : "zorg") + " en werk", null, facets);
    }

    private static List<Count> counted(String words, String facet, Entry... entries) {
        return IntStream.range(0, entries.length)
                .filter(i -> i % 9 > 0)
                .mapToObj(i -> entries[i])
                .filter(entry ->
                        words.contains(entry.body().substring(0, entry.body().indexOf(' '))))
                .flatMap(entry -> entry.facets().getOrDefault(facet, List.of()).stream())
                .collect(groupingBy(value -> value, Collectors.counting()))
                .entrySet()
                .stream()
                .map(value -> new Count(value.getKey(), value.getValue()))
                .toList();
    }

    private static Asked counting(String words, Map<String, List<String>> facets) {
        var counted = Set.of("year", "theme", "nothing", Asked.KIND);
        return new Asked(words, true, facets, Set.of(SECRET), Order.RELEVANCE, counted, 0, 10);
    }

    @Test
    void aWordThatIsNotFinishedFindsLongerOnes() {
        holds("De vergrijzing zet door.", "De arbeidsmarktkrapte houdt aan.", "Huizen zijn duur.", "Vers brood.");
        assertThat(ids(typing("vergr"))).containsExactly("1");
        assertThat(ids(typing("krap"))).containsExactly("2");
        assertThat(ids(typing("huiz"))).containsExactly("3");
        assertThat(ids(typing("brood vergr"))).containsExactlyInAnyOrder("1", "4");
        assertThat(ids(typing("vergr "))).doesNotContain("1");
        assertThat(found("vergr")).isEmpty();
    }

    @Test
    void aWordIsCompletedHoweverManyHiddenOnesBeginAlike() {
        keep(IntStream.range(0, 300)
                .mapToObj(i -> secret(i + 2, "vergr" + (char) ('a' + i / 20) + (char) ('a' + i / 2 % 10)))
                .toArray(Entry[]::new));
        keep(entry(1, "", "De vergrijzing zet door.", null, Map.of()));
        assertThat(ids(counting("vergr", Map.of()))).containsExactly("1");
    }

    @Test
    void aWholeWordComesBeforeLongerOnes() {
        holds("Zorgvuldig.", "Zorgplicht.", "De zorg en de zorg, en nog veel meer woorden over ander werk.", "Regen.");
        assertThat(ids(typing("zorg")).getFirst()).isEqualTo("3");
        assertThat(ids(typing("zorg"))).contains("1");
    }

    @Test
    void whatAnUnknownWordWasTakenForIsTold() {
        holds("Mantelzorg vraagt tijd.", "Het regent.");
        assertThat(searching.find(Asked.of("regent Mantelzrog", 10)).meant())
                .isEqualTo(Map.of("Mantelzrog", List.of("mantelzorg")));
        assertThat(searching.find(Asked.of("mantelzorg", 10)).meant()).isEmpty();
        assertThat(searching.find(typing("mantelz")).meant()).isEmpty();
    }

    @Test
    void aWordOfHiddenEntriesOnlyIsAWordThatNobodyWrote() {
        var open = entry(1, "", "Mantelzorg vraagt tijd.", null, Map.of());
        keep(open);
        var without = asThePublic("mantelzorh", false);
        var withoutTyping = asThePublic("mantelzo", true);
        keep(open, secret(2, "Mantelzorh en mantelzorgwoningen"), secret(3, "mantelzotten"), secret(4, "mantelzoom"));
        assertThat(asThePublic("mantelzorh", false)).isEqualTo(without);
        assertThat(asThePublic("mantelzo", true)).isEqualTo(withoutTyping);
        assertThat(found("mantelzorh").getFirst()).isEqualTo("2");
        assertThat(ids(typing("mantelzo"))).hasSize(4);
    }

    private List<Object> asThePublic(String words, boolean typing) {
        var asked =
                new Asked(words, typing, Map.of(), Set.of(SECRET), Order.RELEVANCE, Set.of("year", Asked.KIND), 0, 10);
        var found = searching.find(asked);
        assertThat(found.hits()).isNotEmpty();
        return List.of(found.hits().stream().map(Hit::id).toList(), found.total(), found.counts(), found.meant());
    }

    @Test
    void aWordOfEntriesThatAreGoneIsAWordThatNobodyWrote() {
        keep(entry(1, "", "Mantelzorg vraagt tijd.", null, Map.of()), entry(2, "", "Mantelzorh", null, Map.of()));
        keep(entry(2, "", "Het regent.", null, Map.of()));
        assertThat(found("mantelzorh")).containsExactly("1");
    }

    @Test
    void aQuotedPhraseStandsThereAsItIsWritten() {
        holds(
                "De sociale samenhang telt.",
                "Samenhang die sociaal is.",
                "De samenhang sociale.",
                "sociaal samenhangend");
        assertThat(found("\"sociale samenhang\"")).containsExactly("1");
        assertThat(found("\"samenhang\" sociale")).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(found("\"de samenhang\" OR \"sociale samenhang\"")).containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void signsSayWhatMustBeThereAndWhatMustNot() {
        holds("Zorg en werk.", "Zorg en jeugd.", "Jeugdzorg.", "Werk en jeugd en zorgen.", "Werk.");
        assertThat(found("+jeugd +zorg")).containsExactlyInAnyOrder("2", "3", "4");
        assertThat(found("zorg -werk")).containsExactlyInAnyOrder("2", "3");
        assertThat(found("werk AND jeugd")).containsExactly("4");
        assertThat(found("jeugd OR werk NOT \"zorg\"")).containsExactlyInAnyOrder("3", "4", "5");
        assertThat(found("+jeugdzorg")).containsExactlyInAnyOrder("2", "3", "4");
        assertThat(found("+werk zorg").getFirst()).isIn("1", "4");
        assertThat(found("+werk zorg")).contains("5");
        assertThat(found("-werk")).contains("5");
        assertThat(found("+zorg +onvindbaarwoordje")).isEmpty();
    }

    @Test
    void aLongTextComesBackWhole() {
        String body = "zorg " + "regen en wind ".repeat(20_000);
        holds(body);
        assertThat(searching.find(Asked.of("zorg", 10)).hits())
                .extracting(Hit::body)
                .containsExactly(body);
    }

    @Test
    void aFreshIndexAnswersTheSameInOnePiece() {
        var fresh = searching.begin();
        for (int i = 1; i <= 3; i++) {
            var entry = entry(i, "", "zorg " + i, null, Map.of());
            fresh.replace(List.of(entry.source()), List.of(entry));
            fresh.keep("mark " + i);
        }
        searching.serve();
        assertThat(found("zorg")).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(searching.current().mark()).isEqualTo("mark 3");
    }

    @Test
    void aFacetIsChosenByTypingIt() {
        keep(
                entry(1, "", "zorg", null, Map.of("year", List.of("2020"), "organisation", List.of("CPB"))),
                entry(2, "", "zorg", null, Map.of("year", List.of("2021"))));
        assertThat(found("zorg jaar:2020")).containsExactly("1");
        assertThat(found("zorg organisatie:cpb")).containsExactly("1");
        assertThat(found("zorg soort:vraag")).isEmpty();
        assertThat(found("zorg soort:passage jaar:2021")).containsExactly("2");
        assertThat(ids(Asked.of("zorg jaar:2020", 10).by(Map.of("year", List.of("2021")))))
                .isEmpty();
    }
}
