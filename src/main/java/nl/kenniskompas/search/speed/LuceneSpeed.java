package nl.kenniskompas.search.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/// Lucene as it comes: its own Dutch analysis, one field, BM25, any of the words.
public final class LuceneSpeed implements Contender, AutoCloseable {
    private static final String BODY = "body", TEXT = "text";
    private static final int MOST = 10;

    private final DutchAnalyzer analyzer = new DutchAnalyzer();
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    public LuceneSpeed(Path folder, MadeUp passages, int number) throws IOException {
        directory = FSDirectory.open(folder);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            Threads.each(number, i -> add(writer, passages.passage(i)));
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    private static void add(IndexWriter writer, String passage) {
        var document = new Document();
        document.add(new TextField(BODY, passage, Field.Store.NO));
        document.add(new StoredField(TEXT, passage));
        try {
            writer.addDocument(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String name() {
        return "Lucene, its Dutch analyzer, BM25";
    }

    @Override
    public List<String> best(String words) {
        var query = new QueryBuilder(analyzer).createBooleanQuery(BODY, words);
        if (query == null) return List.of();
        try {
            var stored = searcher.storedFields();
            var texts = new ArrayList<String>();
            for (var found : searcher.search(query, MOST).scoreDocs)
                texts.add(stored.document(found.doc).get(TEXT));
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
