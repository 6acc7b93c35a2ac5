package nl.kenniskompas.search.lucene;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.TokenList;
import nl.kenniskompas.search.query.Fields;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// An entry as a document of Lucene, and back.
final class Sheet {
    private static final FieldType TEXT = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType BARE = text(IndexOptions.DOCS_AND_FREQS);

    private Sheet() {}

    static Document of(Entry entry, Analysis analysis) {
        var document = new Document();
        document.add(new StringField(Fields.SOURCE, entry.source().toString(), Field.Store.YES));
        for (Item part : entry.within()) document.add(new StringField(Fields.WITHIN, part.toString(), Field.Store.NO));
        store(document, Fields.KIND, entry.kind());
        store(document, Fields.ID, entry.id());
        store(document, Fields.TITLE, entry.title());
        store(document, Fields.BODY, entry.body());
        store(document, Fields.ADDRESS, entry.address());
        entry.trail().forEach(step -> store(document, Fields.TRAIL, step));
        if (entry.dated() != null) store(document, Fields.DATED, entry.dated().toString());
        facet(document, Asked.KIND, entry.kind());
        entry.facets().forEach((name, values) -> values.forEach(value -> facet(document, name, value)));
        orders(document, entry);
        words(document, entry, analysis);
        return document;
    }

    /// To be narrowed by, and to be counted.
    private static void facet(Document document, String name, String value) {
        document.add(new StringField(Fields.facet(name), value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(Fields.facet(name), new BytesRef(value)));
    }

    private static void orders(Document document, Entry entry) {
        if (entry.dated() != null) {
            long day = entry.dated().toEpochDay();
            document.add(new NumericDocValuesField(Fields.DAY, day));
            // with which days that are too early need not be looked at
            document.add(new LongPoint(Fields.DAY, day));
        }
        String rank = Fields.rank(entry.title());
        if (!rank.isEmpty()) document.add(new SortedDocValuesField(Fields.RANK, new BytesRef(rank)));
    }

    private static void store(Document document, String field, String value) {
        document.add(new StoredField(field, value));
    }

    private static void words(Document document, Entry entry, Analysis analysis) {
        Fields.words(entry, analysis)
                .forEach((field, tokens) ->
                        document.add(new Field(field, stream(tokens), field.equals(Fields.ANY) ? BARE : TEXT)));
    }

    private static TokenList stream(List<Token> tokens) {
        return new TokenList(tokens, EnumSet.allOf(Token.Kind.class));
    }

    private static FieldType text(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    static Hit hit(Document stored, double score) {
        String dated = stored.get(Fields.DATED);
        return new Hit(
                text(stored.get(Fields.KIND)),
                text(stored.get(Fields.ID)),
                Item.of(text(stored.get(Fields.SOURCE))),
                text(stored.get(Fields.TITLE)),
                text(stored.get(Fields.BODY)),
                text(stored.get(Fields.ADDRESS)),
                List.of(stored.getValues(Fields.TRAIL)),
                dated == null ? null : LocalDate.parse(dated),
                score);
    }

    private static String text(@Nullable String stored) {
        return Objects.requireNonNull(stored, "a field of the index");
    }
}
