package nl.kenniskompas.search.lucene;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.TokenList;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// From what somebody typed to what Lucene looks for. Each word may be met in several ways, of which the best counts;
/// a passage need not have all words, but each counts, and words that stand together count once more.
final class Understanding {
    /// More words than anybody types; a pasted page is cut here.
    private static final int MOST_WORDS = 24;

    private static final int ALIKE = 3;
    private static final int SHORTEST_ALIKE = 4, LONG = 8;
    private static final int NEAR = 1;

    private final Analysis analysis;
    private final Vocabulary vocabulary;

    Understanding(Analysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    Query query(Asked asked) throws IOException {
        var words = byPosition(analysis.asked(asked.words()));
        if (words.isEmpty()) return new MatchNoDocsQuery("no word that says anything");
        var any = new BooleanQuery.Builder();
        for (var word : words) any.add(word(word), Occur.SHOULD);
        phrases(words, any);
        return narrowed(any.build(), asked);
    }

    private static List<List<Token>> byPosition(List<Token> tokens) {
        var words = tokens.stream().collect(groupingBy(Token::position, TreeMap::new, toList()));
        return words.values().stream().limit(MOST_WORDS).toList();
    }

    private static Query narrowed(Query query, Asked asked) {
        if (asked.facets().isEmpty() && asked.unseen().isEmpty()) return query;
        var both = new BooleanQuery.Builder().add(query, Occur.MUST);
        asked.facets()
                .forEach((name, values) -> both.add(
                        new TermInSetQuery(
                                Fields.facet(name),
                                values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER));
        var hidden = asked.unseen().stream()
                .map(item -> new BytesRef(item.toString()))
                .toList();
        if (!hidden.isEmpty()) both.add(new TermInSetQuery(Fields.WITHIN, hidden), Occur.MUST_NOT);
        return both.build();
    }

    private Query word(List<Token> tokens) throws IOException {
        var ways = ways(tokens);
        if (!isInIndex(tokens))
            for (String alike : alike(tokens))
                for (Query way : ways(analysis.asked(alike))) ways.add(new BoostQuery(way, Weights.ALIKE));
        return new DisjunctionMaxQuery(ways, Weights.TIE);
    }

    private static List<Query> ways(List<Token> tokens) {
        var ways = new ArrayList<Query>();
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

    private static void meant(Token token, float weight, List<Query> ways) {
        ways.add(term(Fields.STEM, token, weight));
        ways.add(term(Fields.HEADING, token, weight * Weights.HEADING));
        ways.add(term(Fields.PARTS, token, weight * Weights.INSIDE));
    }

    /// "jeugdzorg" meets "zorg voor jeugd".
    private static void apart(List<Token> parts, List<Query> ways) {
        var all = new BooleanQuery.Builder();
        for (Token part : parts) {
            var met = List.of(term(Fields.STEM, part, 1), term(Fields.PARTS, part, Weights.INSIDE));
            Query one = new DisjunctionMaxQuery(met, Weights.TIE);
            all.add(one, Occur.SHOULD);
            ways.add(new BoostQuery(one, Weights.SOME));
        }
        // a part may be listed by its lemma and by its stem, and as a word of more parts: two in three is all of them
        all.setMinimumNumberShouldMatch(Math.max(Math.min(2, parts.size()), parts.size() * 2 / 3));
        // their scores add up; more of them must not outweigh the word itself
        ways.add(new BoostQuery(all.build(), Weights.APART * 2 / Math.max(2, parts.size())));
    }

    private static Query term(String field, Token token, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, TokenList.termOf(token))), weight);
    }

    /// Whether the word itself is; a compound may be met by its parts and still be a slip.
    private boolean isInIndex(List<Token> tokens) throws IOException {
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.PART) continue;
            String term = TokenList.termOf(token);
            for (String field : List.of(Fields.STEM, Fields.EXACT, Fields.PARTS))
                if (vocabulary.has(field, term)) return true;
        }
        return false;
    }

    private List<String> alike(List<Token> tokens) throws IOException {
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

    private static void phrases(List<List<Token>> words, BooleanQuery.Builder any) {
        Token last = null;
        for (var tokens : words) {
            Token lemma = tokens.stream()
                    .filter(token -> token.kind() == Token.Kind.LEMMA)
                    .findFirst()
                    .orElse(null);
            if (last != null && lemma != null) {
                var pair = new PhraseQuery.Builder()
                        .add(new Term(Fields.STEM, last.term()), 0)
                        .add(new Term(Fields.STEM, lemma.term()), lemma.position() - last.position())
                        .setSlop(NEAR);
                any.add(new BoostQuery(pair.build(), Weights.PHRASE), Occur.SHOULD);
            }
            last = lemma;
        }
    }
}
