package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.TokenList;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/// One index in one directory. Any number of threads may put and find at once.
public final class LuceneIndex implements Searching {
    private final Analysis analysis;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public LuceneIndex(Directory directory, Analysis analysis) {
        this.analysis = analysis;
        this.directory = directory;
        try {
            var config = new IndexWriterConfig(new KeywordAnalyzer()).setSimilarity(Weights.similarity());
            this.writer = new IndexWriter(directory, config);
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void put(Collection<Entry> entries) {
        try {
            for (Entry entry : entries) writer.updateDocument(key(entry.kind(), entry.id()), document(entry));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void remove(String kind, String id) {
        try {
            writer.deleteDocuments(key(kind, id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<Hit> find(Asked asked) {
        try {
            var searcher = searchers.acquire();
            try {
                searcher.setSimilarity(Weights.similarity());
                return find(asked, searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Hit> find(Asked asked, IndexSearcher searcher) throws IOException {
        var query = new Understanding(analysis, new Vocabulary(searcher.getIndexReader())).query(asked);
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (ScoreDoc found : searcher.search(query, asked.most()).scoreDocs) {
            var document = stored.document(found.doc, Set.of(Fields.KIND, Fields.ID, Fields.TITLE));
            hits.add(new Hit(
                    document.get(Fields.KIND), document.get(Fields.ID), document.get(Fields.TITLE), found.score));
        }
        return hits;
    }

    private static Term key(String kind, String id) {
        return new Term(Fields.KEY, kind + " " + id);
    }

    private Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField(Fields.KEY, key(entry.kind(), entry.id()).text(), Field.Store.NO));
        document.add(new StoredField(Fields.KIND, entry.kind()));
        document.add(new StoredField(Fields.ID, entry.id()));
        document.add(new StoredField(Fields.TITLE, entry.title()));
        document.add(new StringField(Fields.facet(Asked.KIND), entry.kind(), Field.Store.NO));
        entry.facets()
                .forEach((name, values) -> values.forEach(
                        value -> document.add(new StringField(Fields.facet(name), value, Field.Store.NO))));
        add(document, analysis.of(entry.title() + "\n\n" + entry.body()));
        if (!entry.title().isBlank()) add(document, Fields.HEADING, analysis.of(entry.title()), Fields.MEANT);
        return document;
    }

    private static void add(Document document, List<Token> tokens) {
        add(document, Fields.EXACT, tokens, Fields.WRITTEN);
        add(document, Fields.STEM, tokens, Fields.MEANT);
        add(document, Fields.PARTS, tokens, Fields.INSIDE);
    }

    private static void add(Document document, String field, List<Token> tokens, Set<Token.Kind> kinds) {
        document.add(new Field(field, new TokenList(tokens, kinds), Fields.TEXT));
    }

    @Override
    public void close() {
        try (directory;
                writer) {
            searchers.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
