package nl.kenniskompas.search.lucene;

import java.util.Set;
import nl.kenniskompas.search.analysis.Token;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The fields of the index.
final class Fields {
    /// The row that an entry comes from, by which it is replaced.
    static final String SOURCE = "source";

    /// All that it is part of, by which it is hidden.
    static final String WITHIN = "within";

    static final String KIND = "kind";
    static final String ID = "id";
    static final String TITLE = "title";
    static final String BODY = "body";
    static final String ADDRESS = "address";
    static final String TRAIL = "trail";
    static final String DATED = "dated";

    /// Words as written, and numbers of files.
    static final String EXACT = "exact";

    /// Lemmas, stems and notions.
    static final String STEM = "stem";

    /// What compounds are made of.
    static final String PARTS = "parts";

    /// Lemmas and stems of the title once more, since a title says what the whole is about.
    static final String HEADING = "heading";

    static final Set<Token.Kind> WRITTEN = Set.of(Token.Kind.WORD, Token.Kind.NUMBER);
    static final Set<Token.Kind> MEANT = Set.of(Token.Kind.LEMMA, Token.Kind.STEM, Token.Kind.SYNONYM);
    static final Set<Token.Kind> INSIDE = Set.of(Token.Kind.PART);

    static final FieldType TEXT = text();

    private Fields() {}

    static String facet(String name) {
        return "facet:" + name;
    }

    private static FieldType text() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
