package nl.kenniskompas.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.TokenList;

/// How one word may be met.
///
/// @param any terms of which each tells something of the word; for the first look
/// @param whole the word itself, or most of what it is made of; for when it must be there
/// @param best each way with its weight; for the order
record Ways(List<Sought.Term> any, Sought whole, Sought best) {
    private static final Set<Token.Kind> ITSELF =
            Set.of(Token.Kind.WORD, Token.Kind.LEMMA, Token.Kind.SYNONYM, Token.Kind.NUMBER);

    static Ways of(List<Token> word) {
        var any = new ArrayList<Sought.Term>();
        var whole = new ArrayList<Sought>();
        var parts = new ArrayList<Sought>();
        for (Token token : word) {
            if (token.kind() == Token.Kind.WORD) continue;
            var term = term(Fields.ANY, token, weight(token));
            any.add(term);
            if (token.kind() == Token.Kind.PART) parts.add(term);
            else whole.add(term);
        }
        if (!parts.isEmpty()) whole.add(new Sought.Some(parts, most(parts.size()), 1));
        return new Ways(any, new Sought.Some(whole, 1, 1), new Sought.Best(best(word), Weights.TIE, 1));
    }

    /// A word that is looked for in one form only.
    static Ways of(String lemma) {
        var term = new Sought.Term(Fields.ANY, lemma, 1);
        return new Ways(List.of(term), term, term);
    }

    /// The same with other words that count less.
    Ways or(List<Ways> others, float weight) {
        if (others.isEmpty()) return this;
        var terms = others.stream()
                .flatMap(other -> other.any.stream())
                .map(term -> new Sought.Term(term.field(), term.term(), term.weight() * weight));
        var wholes = Stream.concat(Stream.of(whole), others.stream().map(Ways::whole));
        var bests = Stream.concat(
                Stream.of(best), others.stream().map(other -> new Sought.Some(List.of(other.best), 1, weight)));
        return new Ways(
                Stream.concat(any.stream(), terms).toList(),
                new Sought.Some(wholes.toList(), 1, 1),
                new Sought.Best(bests.toList(), Weights.TIE, 1));
    }

    /// The word in one of its forms or by another name, and no other word that it is in.
    static Sought itself(List<Token> word) {
        var forms = word.stream()
                .filter(token -> ITSELF.contains(token.kind()))
                .map(token -> (Sought) term(field(token), token, 1))
                .toList();
        return new Sought.Some(forms, 1, 1);
    }

    private static String field(Token token) {
        return switch (token.kind()) {
            case WORD, NUMBER -> Fields.EXACT;
            case LEMMA, STEM, SYNONYM -> Fields.STEM;
            case PART -> Fields.PARTS;
        };
    }

    private static float weight(Token token) {
        return switch (token.kind()) {
            case WORD -> Weights.WORD;
            case NUMBER -> Weights.NUMBER;
            case SYNONYM -> Weights.NOTION;
            case LEMMA -> Weights.LEMMA;
            case STEM -> Weights.STEM;
            case PART -> Weights.PART;
        };
    }

    private static List<Sought> best(List<Token> word) {
        var ways = new ArrayList<Sought>();
        var parts = new ArrayList<Token>();
        for (Token token : word) {
            switch (token.kind()) {
                case WORD, NUMBER, SYNONYM -> ways.add(term(field(token), token, weight(token)));
                case LEMMA, STEM -> meant(token, weight(token), ways);
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
        // their scores add up; more of them must not outweigh the word itself
        ways.add(new Sought.Some(all, most(parts.size()), Weights.APART * 2 / Math.max(2, parts.size())));
    }

    /// A part may be listed by its lemma and by its stem, and as a word of more parts: two in three is all of them.
    private static int most(int parts) {
        return Math.max(Math.min(2, parts), parts * 2 / 3);
    }

    private static Sought part(Token part, float weight) {
        var met = List.<Sought>of(term(Fields.STEM, part, 1), term(Fields.PARTS, part, Weights.INSIDE));
        return new Sought.Best(met, Weights.TIE, weight);
    }

    private static Sought.Term term(String field, Token token, float weight) {
        return new Sought.Term(field, TokenList.termOf(token), weight);
    }
}
