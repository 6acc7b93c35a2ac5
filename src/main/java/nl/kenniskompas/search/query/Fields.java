package nl.kenniskompas.search.query;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /// For sorting: the day of [#DATED] as its number since 1970; none for an entry without a day.
    public static final String DAY = "day";

    /// For sorting: [#rank] of the title; none for an entry without a title.
    public static final String RANK = "rank";

    /// Whatever an entry can be found by, what its title says twice; for the first look.
    public static final String ANY = "any";

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

    private static final int RANKED = 100;

    private Fields() {}

    public static String facet(String name) {
        return "facet:" + name;
    }

    /// Whether one may ask where in an entry a term of this field stands.
    public static boolean isPlaced(String field) {
        return field.equals(EXACT) || field.equals(STEM);
    }

    /// A title as titles are ordered by: without case and accents, and as far as anybody compares them.
    public static String rank(String title) {
        String folded = Normalizer.normalize(title.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "");
        return folded.substring(0, Math.min(folded.length(), RANKED));
    }

    /// The tokens that an entry is found by, by field, in the order of their positions.
    public static Map<String, List<Token>> words(Entry entry, Analysis analysis) {
        var words = new LinkedHashMap<String, List<Token>>();
        var all = analysis.of(entry.title() + "\n\n" + entry.body());
        var title = entry.title().isBlank() ? List.<Token>of() : analysis.of(entry.title());
        words.put(ANY, twice(title, all));
        words.put(EXACT, only(WRITTEN, all.stream()));
        words.put(STEM, only(MEANT, all.stream()));
        words.put(PARTS, only(INSIDE, all.stream()));
        words.put(HEADING, only(MEANT, title.stream()));
        return words;
    }

    /// The title's once more at their places, where they make the text no longer.
    private static List<Token> twice(List<Token> title, List<Token> all) {
        return Stream.concat(title.stream(), all.stream())
                .filter(token -> token.kind() != Token.Kind.WORD)
                .sorted(Comparator.comparingInt(Token::position))
                .toList();
    }

    private static List<Token> only(Set<Token.Kind> kinds, Stream<Token> tokens) {
        return tokens.filter(token -> kinds.contains(token.kind())).toList();
    }
}
