package nl.kenniskompas.search.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;

/// The fields of an index. What is looked for by words stands in those of [#words]; an engine takes over the tokens as
/// they are, with their positions.
public final class Fields {
    /// The row that an entry comes from, by which it is replaced.
    public static final String SOURCE = "source";

    /// All that it is part of, by which it is hidden.
    public static final String WITHIN = "within";

    public static final String KIND = "kind";
    public static final String ID = "id";
    public static final String TITLE = "title";
    public static final String BODY = "body";
    public static final String ADDRESS = "address";
    public static final String TRAIL = "trail";
    public static final String DATED = "dated";

    /// Words as written, and numbers of files.
    public static final String EXACT = "exact";

    /// Lemmas, stems and notions.
    public static final String STEM = "stem";

    /// What compounds are made of.
    public static final String PARTS = "parts";

    /// Lemmas and stems of the title once more, since a title says what the whole is about.
    public static final String HEADING = "heading";

    private static final Set<Token.Kind> WRITTEN = Set.of(Token.Kind.WORD, Token.Kind.NUMBER);
    private static final Set<Token.Kind> MEANT = Set.of(Token.Kind.LEMMA, Token.Kind.STEM, Token.Kind.SYNONYM);
    private static final Set<Token.Kind> INSIDE = Set.of(Token.Kind.PART);

    private Fields() {}

    public static String facet(String name) {
        return "facet:" + name;
    }

    /// The tokens that an entry is found by, by field, in the order of their positions.
    public static Map<String, List<Token>> words(Entry entry, Analysis analysis) {
        var words = new LinkedHashMap<String, List<Token>>();
        var all = analysis.of(entry.title() + "\n\n" + entry.body());
        words.put(EXACT, only(WRITTEN, all));
        words.put(STEM, only(MEANT, all));
        words.put(PARTS, only(INSIDE, all));
        if (!entry.title().isBlank()) words.put(HEADING, only(MEANT, analysis.of(entry.title())));
        return words;
    }

    private static List<Token> only(Set<Token.Kind> kinds, List<Token> tokens) {
        return tokens.stream().filter(token -> kinds.contains(token.kind())).toList();
    }
}
