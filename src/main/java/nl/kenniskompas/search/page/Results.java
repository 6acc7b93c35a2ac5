package nl.kenniskompas.search.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.Unseen;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.marking.Marking;
import nl.kenniskompas.search.page.ResultsPage.Group;
import nl.kenniskompas.search.page.ResultsPage.Meant;
import nl.kenniskompas.search.page.ResultsPage.Result;
import nl.kenniskompas.search.page.ResultsPage.Value;
import nl.kenniskompas.search.page.ResultsPage.WayOut;
import org.springframework.stereotype.Component;

/// Finds what a page of results shows, for who asks.
@Component
class Results {
    private final Searching searching;
    private final Analysis analysis;
    private final Unseen unseen;

    Results(Searching searching, Analysis analysis, Unseen unseen) {
        this.searching = searching;
        this.analysis = analysis;
        this.unseen = unseen;
    }

    /// @param typing whether the last word may not be finished yet
    ResultsPage of(Search asked, boolean typing) {
        if (asked.words().isEmpty()) return new ResultsPage(asked, List.of(), 0, List.of(), List.of(), List.of());
        var hidden = unseen.byReader();
        var found = searching.find(asked.asked(hidden, Facet.keys(), typing, Search.AT_ONCE));
        // a page that is no more: people keep addresses
        if (found.hits().isEmpty() && found.total() > 0 && asked.page() > 1) return of(asked.at(1), typing);
        var marking = new Marking(asked.words(), found.meant(), typing, analysis);
        var results = found.hits().stream()
                .map(hit -> new Result(hit, marking.in(hit.title(), hit.body())))
                .toList();
        var ways = found.total() == 0 ? ways(asked, hidden, typing) : List.<WayOut>of();
        return new ResultsPage(asked, results, found.total(), groups(asked, found), meant(found), ways);
    }

    private static List<Meant> meant(Found found) {
        return found.meant().entrySet().stream()
                .filter(word -> !word.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(word -> new Meant(word.getKey(), word.getValue()))
                .toList();
    }

    /// A facet that leaves nothing to choose is left out.
    private static List<Group> groups(Search asked, Found found) {
        return Stream.of(Facet.values())
                .map(facet -> new Group(facet, values(asked, found, facet)))
                .filter(group ->
                        group.values().size() > 1 || !asked.of(group.facet()).isEmpty())
                .toList();
    }

    /// Also what was chosen and gives nothing now, so that it can be let go.
    private static List<Value> values(Search asked, Found found, Facet facet) {
        var chosen = asked.of(facet);
        var counts = found.counts().getOrDefault(facet.key(), List.of());
        var known = counts.stream().map(Found.Count::value).toList();
        return Stream.concat(
                        counts.stream()
                                .map(count ->
                                        new Value(count.value(), count.entries(), chosen.contains(count.value()))),
                        chosen.stream().filter(value -> !known.contains(value)).map(value -> new Value(value, 0, true)))
                .toList();
    }

    private List<WayOut> ways(Search asked, Set<Item> hidden, boolean typing) {
        return asked.chosen().keySet().stream()
                .map(facet -> new WayOut(facet, count(asked.without(facet), hidden, typing)))
                .filter(way -> way.entries() > 0)
                .toList();
    }

    private long count(Search asked, Set<Item> hidden, boolean typing) {
        return searching.find(asked.asked(hidden, Set.of(), typing, 0)).total();
    }
}
