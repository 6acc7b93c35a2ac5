package nl.kenniskompas.search.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// Lucene as it comes: its own Dutch analysis, one field, BM25, any of the words.
public final class PlainLucene implements Ranking, AutoCloseable {
    private static final String BODY = "body";

    private final Analyzer analyzer = new DutchAnalyzer();
    private final DirectoryReader reader;

    /// @param passages texts by their ids
    public PlainLucene(Map<String, String> passages) {
        var directory = new ByteBuffersDirectory();
        try {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var passage : passages.entrySet()) {
                    var document = new Document();
                    document.add(new StringField("id", passage.getKey(), Field.Store.YES));
                    document.add(new TextField(BODY, passage.getValue(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            reader = DirectoryReader.open(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String name() {
        return "Lucene, its Dutch analyzer, BM25";
    }

    @Override
    public List<String> best(String words, int most) {
        var query = new QueryBuilder(analyzer).createBooleanQuery(BODY, words);
        if (query == null) return List.of();
        try {
            var searcher = new IndexSearcher(reader);
            var stored = searcher.storedFields();
            var ids = new ArrayList<String>();
            for (var found : searcher.search(query, most).scoreDocs)
                ids.add(stored.document(found.doc).get("id"));
            return ids;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
