package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Item;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// All that an index on disk has, as it was last kept, read past the program that writes it.
public final class Kept {
    private static final String WITHIN = "within", FACET = "facet:";

    private Kept() {}

    /// One entry as a comparison sees it: the order of sets and of facets tells nothing.
    public record Line(String kind, String id, Item source, Set<String> within, String told) {
        public static Line of(Entry entry) {
            return line(entry, entry.within().stream().map(Item::toString).collect(Collectors.toSet()), entry.facets());
        }
    }

    private static Line line(Entry entry, Set<String> within, Map<String, List<String>> facets) {
        var sorted = new TreeMap<String, Set<String>>();
        facets.forEach((name, values) -> sorted.put(name, new TreeSet<>(values)));
        String told = Stream.of(entry.title(), entry.body(), entry.address(), entry.trail(), entry.dated(), sorted)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
        return new Line(entry.kind(), entry.id(), entry.source(), Set.copyOf(within), told);
    }

    /// Of the index that answers.
    public static List<Line> in(Path folder) throws IOException {
        int number = new Places.OnDisk(folder).number(Places.Name.CURRENT).orElseThrow();
        var lines = new ArrayList<Line>();
        try (var directory = FSDirectory.open(folder.resolve(Integer.toString(number)));
                var reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) lines.addAll(in(leaf.reader()));
        }
        return lines;
    }

    private static List<Line> in(LeafReader leaf) throws IOException {
        var values = values(leaf);
        var stored = leaf.storedFields();
        var live = leaf.getLiveDocs();
        var lines = new ArrayList<Line>();
        for (int document = 0; document < leaf.maxDoc(); document++) {
            if (live != null && !live.get(document)) continue;
            var fields = new TreeMap<>(values.getOrDefault(document, new TreeMap<>()));
            var within = Set.copyOf(fields.getOrDefault(WITHIN, List.of()));
            fields.remove(WITHIN);
            fields.remove(Asked.KIND);
            var hit = Sheet.hit(stored.document(document), 0);
            lines.add(line(
                    new Entry(
                            hit.kind(),
                            hit.id(),
                            hit.source(),
                            Set.of(hit.source()),
                            hit.title(),
                            hit.body(),
                            hit.address(),
                            hit.trail(),
                            hit.dated(),
                            Map.of()),
                    within,
                    fields));
        }
        return lines;
    }

    /// What each document can be hidden and narrowed by: terms that are not stored, so they are read the other way
    // round.
    private static Map<Integer, Map<String, List<String>>> values(LeafReader leaf) throws IOException {
        var values = new TreeMap<Integer, Map<String, List<String>>>();
        for (var field : leaf.getFieldInfos()) {
            if (!field.name.equals(WITHIN) && !field.name.startsWith(FACET)) continue;
            var terms = leaf.terms(field.name);
            if (terms == null) continue;
            var each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                var documents = each.postings(null, PostingsEnum.NONE);
                for (int at = documents.nextDoc(); at != PostingsEnum.NO_MORE_DOCS; at = documents.nextDoc())
                    values.computeIfAbsent(at, document -> new TreeMap<>())
                            .computeIfAbsent(field.name.replace(FACET, ""), name -> new ArrayList<>())
                            .add(term.utf8ToString());
            }
        }
        return values;
    }
}
