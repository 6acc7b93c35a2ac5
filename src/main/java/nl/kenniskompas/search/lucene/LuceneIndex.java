package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.query.Fields;
import nl.kenniskompas.search.query.Understanding;
import nl.kenniskompas.search.query.Weights;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// One index in one directory.
final class LuceneIndex implements Searching.Index {
    private static final String MARK = "mark";
    /// Megabytes of entries that are gathered before they are written; a larger one leaves fewer pieces to join.
    private static final int BUFFER = 64;

    private static final Similarity SIMILARITY = similarity();

    private final int number;
    private final Analysis analysis;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Runs runs = new Runs();
    private volatile Map.@Nullable Entry<State, Hidden> lastHidden;
    private volatile @Nullable WordLists lastLists;

    LuceneIndex(int number, Directory directory, Analysis analysis) throws IOException {
        this.number = number;
        this.analysis = analysis;
        this.directory = directory;
        var config = new IndexWriterConfig(new KeywordAnalyzer())
                .setSimilarity(SIMILARITY)
                .setRAMBufferSizeMB(BUFFER);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, null);
    }

    private static Similarity similarity() {
        var first = new BM25Similarity(Weights.FIRST_SATURATION, Weights.FIRST_LENGTH);
        var whole = new BM25Similarity(Weights.SATURATION, Weights.LENGTH);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return field.equals(Fields.ANY) ? first : whole;
            }
        };
    }

    int number() {
        return number;
    }

    @Override
    public void replace(Collection<Item> sources, Collection<Entry> entries) {
        var bySource = entries.stream().collect(Collectors.groupingBy(Entry::source));
        try {
            for (Item source : union(sources, bySource.keySet())) {
                var key = new Term(Fields.SOURCE, source.toString());
                var sheets = bySource.getOrDefault(source, List.of()).stream()
                        .map(entry -> Sheet.of(entry, analysis))
                        .toList();
                // Lucene loses count when nothing comes in place of something
                if (sheets.isEmpty()) writer.deleteDocuments(key);
                else writer.updateDocuments(key, sheets);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<Item> union(Collection<Item> named, Collection<Item> others) {
        var all = new LinkedHashSet<>(named);
        all.addAll(others);
        return all;
    }

    @Override
    public void keep(String mark) {
        try {
            writer.setLiveCommitData(Map.of(MARK, mark).entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String mark() {
        var kept = writer.getLiveCommitData();
        if (kept != null) for (var one : kept) if (one.getKey().equals(MARK)) return one.getValue();
        return "";
    }

    @Override
    public long size() {
        return writer.getDocStats().numDocs;
    }

    /// @throws AlreadyClosedException when another index answers by now
    Found find(Asked asked) {
        try {
            var searcher = searchers.acquire();
            try {
                searcher.setSimilarity(SIMILARITY);
                var hidden = hidden(searcher.getIndexReader(), asked.unseen());
                var written = new Written(lists(searcher.getIndexReader()), hidden);
                return new Finding(searcher, runs, Understanding.of(asked, analysis, written), asked, hidden).find();
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Makes one piece of all, in which each term is looked up once.
    void settle() throws IOException {
        writer.forceMerge(1);
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    private record State(IndexReader reader, Set<Item> unseen) {}

    /// Remembered for the last state only: most who ask do not see the same.
    private Hidden hidden(IndexReader reader, Set<Item> unseen) throws IOException {
        var state = new State(reader, unseen);
        var known = lastHidden;
        if (known != null && known.getKey().equals(state)) return known.getValue();
        var hidden = new Hidden(reader, unseen);
        lastHidden = Map.entry(state, hidden);
        return hidden;
    }

    /// Remembered for the last state only.
    private WordLists lists(IndexReader reader) {
        var known = lastLists;
        if (known != null && known.reader() == reader) return known;
        var lists = new WordLists(reader);
        lastLists = lists;
        return lists;
    }

    void close() {
        try (directory;
                writer) {
            searchers.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
