package nl.kenniskompas.search.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.TokenList;

/// From what somebody typed to what is looked for. Each word may be met in several ways, of which the best counts; a
/// passage need not have all words, but each counts, and words that stand together count once more.
public final class Understanding {
    /// More words than anybody types; a pasted page is cut here.
    private static final int MOST_WORDS = 24;

    private static final int ALIKE = 3;
    private static final int SHORTEST_ALIKE = 4, LONG = 8;
    private static final int NEAR = 1;

    private final Analysis analysis;
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> meant = new LinkedHashMap<>();

    private Understanding(Analysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    /// @param vocabulary of the index that is asked, as the reader sees it
    public static Understood of(Asked asked, Analysis analysis, Vocabulary vocabulary) {
        var understanding = new Understanding(analysis, vocabulary);
        Sought sought = understanding.sought(asked.words());
        return new Understood(sought, sought, asked.facets(), understanding.meant);
    }

    private Sought sought(String asked) {
        var words = byPosition(analysis.asked(asked));
        if (words.isEmpty()) return new Sought.Nothing();
        var any = new ArrayList<Sought>();
        for (var word : words) any.add(word(word));
        phrases(words, any);
        return new Sought.Some(any, 1, 1);
    }

    private static List<List<Token>> byPosition(List<Token> tokens) {
        var words = tokens.stream().collect(groupingBy(Token::position, TreeMap::new, toList()));
        return words.values().stream().limit(MOST_WORDS).toList();
    }

    private Sought word(List<Token> tokens) {
        var ways = ways(tokens);
        if (!isInIndex(tokens))
            for (String alike : alike(tokens))
                ways.add(new Sought.Best(ways(analysis.asked(alike)), Weights.TIE, Weights.ALIKE));
        return new Sought.Best(ways, Weights.TIE, 1);
    }

    private static List<Sought> ways(List<Token> tokens) {
        var ways = new ArrayList<Sought>();
        var parts = new ArrayList<Token>();
        for (Token token : tokens) {
            switch (token.kind()) {
                case WORD -> ways.add(term(Fields.EXACT, token, Weights.WORD));
                case NUMBER -> ways.add(term(Fields.EXACT, token, Weights.NUMBER));
                case SYNONYM -> ways.add(term(Fields.STEM, token, Weights.NOTION));
                case LEMMA -> meant(token, Weights.LEMMA, ways);
                case STEM -> meant(token, Weights.STEM, ways);
                case PART -> parts.add(token);
            }
        }
        if (!parts.isEmpty()) apart(parts, ways);
        return ways;
    }

    private static void meant(Token token, float weight, List<Sought> ways) {
        ways.add(term(Fields.STEM, token, weight));
        ways.add(term(Fields.HEADING, token, weight * Weights.HEADING));
        ways.add(term(Fields.PARTS, token, weight * Weights.INSIDE));
    }

    /// "jeugdzorg" meets "zorg voor jeugd".
    private static void apart(List<Token> parts, List<Sought> ways) {
        var all = new ArrayList<Sought>();
        for (Token part : parts) {
            all.add(part(part, 1));
            ways.add(part(part, Weights.SOME));
        }
        // a part may be listed by its lemma and by its stem, and as a word of more parts: two in three is all of them
        int least = Math.max(Math.min(2, parts.size()), parts.size() * 2 / 3);
        // their scores add up; more of them must not outweigh the word itself
        ways.add(new Sought.Some(all, least, Weights.APART * 2 / Math.max(2, parts.size())));
    }

    private static Sought part(Token part, float weight) {
        var met = List.<Sought>of(term(Fields.STEM, part, 1), term(Fields.PARTS, part, Weights.INSIDE));
        return new Sought.Best(met, Weights.TIE, weight);
    }

    private static Sought term(String field, Token token, float weight) {
        return new Sought.Term(field, TokenList.termOf(token), weight);
    }

    /// Whether the word itself is; a compound may be met by its parts and still be a slip.
    private boolean isInIndex(List<Token> tokens) {
        var terms = tokens.stream()
                .filter(token -> token.kind() != Token.Kind.PART)
                .map(TokenList::termOf)
                .distinct()
                .toList();
        return vocabulary.hasAny(List.of(Fields.STEM, Fields.EXACT, Fields.PARTS), terms);
    }

    private List<String> alike(List<Token> tokens) {
        for (Token token : tokens)
            if (token.kind() == Token.Kind.WORD) return vocabulary.alike(token.term(), edits(token.term()), ALIKE);
        return List.of();
    }

    /// How many letters may differ: of a word that exists one at most, and only where a text may have the slip.
    private int edits(String word) {
        if (word.length() < SHORTEST_ALIKE) return 0;
        boolean isLong = word.length() >= LONG;
        return analysis.isWord(word) ? (isLong ? 1 : 0) : isLong ? 2 : 1;
    }

    private static void phrases(List<List<Token>> words, List<Sought> any) {
        Token last = null;
        for (var tokens : words) {
            Token lemma = tokens.stream()
                    .filter(token -> token.kind() == Token.Kind.LEMMA)
                    .findFirst()
                    .orElse(null);
            if (last != null && lemma != null) {
                var pair = List.of(
                        new Sought.Place(last.term(), last.position()),
                        new Sought.Place(lemma.term(), lemma.position()));
                any.add(new Sought.Phrase(Fields.STEM, pair, NEAR, Weights.PHRASE));
            }
            last = lemma;
        }
    }
}
