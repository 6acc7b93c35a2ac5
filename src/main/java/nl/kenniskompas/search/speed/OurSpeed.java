package nl.kenniskompas.search.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.lucene.LuceneSearching;
import nl.kenniskompas.search.lucene.Places;

/// The search of the product on disk. Fifty passages are a document; each has five facets.
public final class OurSpeed implements Contender, AutoCloseable {
    private static final int MOST = 10, PER_DOCUMENT = 50, DOCUMENTS_AT_ONCE = 40;
    private static final List<String> FACETS = List.of(Asked.KIND, "year", "organisation", "ministry", "theme");

    private final Searching searching;

    public OurSpeed(Path folder, Analysis analysis, MadeUp passages, int number) {
        searching = new LuceneSearching(new Places.OnDisk(folder), analysis);
        var index = searching.begin();
        Threads.each(number / PER_DOCUMENT / DOCUMENTS_AT_ONCE + 1, batch -> {
            var sources = new ArrayList<Item>();
            var entries = new ArrayList<Entry>();
            int first = batch * DOCUMENTS_AT_ONCE;
            for (int document = first; document < first + DOCUMENTS_AT_ONCE; document++)
                document(document, passages, number, sources, entries);
            index.replace(sources, entries);
        });
        index.keep("");
        searching.serve();
    }

    private static void document(int document, MadeUp passages, int number, List<Item> sources, List<Entry> entries) {
        var source = new Item("document", document);
        sources.add(source);
        var chance = new SplittableRandom(document);
        var facets = Map.of(
                "year", List.of(Integer.toString(2000 + chance.nextInt(27))),
                "organisation", List.of("organisation " + few(300, chance)),
                "ministry", List.of("ministry " + few(15, chance)),
                "theme", List.of("theme " + few(92, chance), "theme " + few(92, chance)));
        int end = Math.min(number, (document + 1) * PER_DOCUMENT);
        IntStream.range(document * PER_DOCUMENT, end)
                .mapToObj(i -> new Entry(
                        "passage",
                        Integer.toString(i),
                        source,
                        Set.of(source),
                        "",
                        passages.passage(i),
                        "/documenten/" + document + "#" + i,
                        List.of("document " + document),
                        null,
                        facets))
                .forEach(entries::add);
    }

    /// Some are met much more often than others.
    private static int few(int most, SplittableRandom chance) {
        return (int) (most * Math.pow(chance.nextDouble(), 2));
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public List<String> best(String words) {
        return texts(asked(words, false, Set.of()));
    }

    /// As the page asks while somebody types: the last word lacks its last letters.
    public Contender typing() {
        return new Variant("ours, while typing", words -> asked(unfinished(words), true, Set.of()));
    }

    public Contender counting() {
        return new Variant("ours, five facets counted", words -> asked(words, false, Set.copyOf(FACETS)));
    }

    private record Variant(String name, Function<String, Found> asking) implements Contender {
        @Override
        public List<String> best(String words) {
            return texts(asking.apply(words));
        }
    }

    private static String unfinished(String words) {
        int word = words.lastIndexOf(' ') + 1;
        return words.substring(0, word + Math.max(2, (words.length() - word) / 2));
    }

    private static List<String> texts(Found found) {
        return found.hits().stream().map(Hit::body).toList();
    }

    private Found asked(String words, boolean typing, Set<String> counted) {
        return searching.find(new Asked(words, typing, Map.of(), Set.of(), Asked.Order.RELEVANCE, counted, 0, MOST));
    }

    @Override
    public void close() {
        searching.close();
    }
}
