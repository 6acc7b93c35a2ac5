package nl.kenniskompas.search.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.TokenList;

/// What else a word may stand for: one that looks like it when nobody wrote it, longer ones when it is not finished.
final class Guess {
    private static final int ALIKE = 3;

    /// Of a beginning of few letters each longer word is a frequent one, and tells little of what is meant.
    private static final int FEW_LETTERS = 3, LONGER_THAN_FEW = 6, LONGER = 12;
    private static final int SHORTEST_ALIKE = 4, LONG = 8;

    /// Two slips are not looked for in a longer word: that takes as long as all else together.
    private static final int LONGEST_TWICE_WRONG = 24;

    private static final List<String> FIELDS = List.of(Fields.ANY, Fields.EXACT);

    private final Analysis analysis;
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> meant = new LinkedHashMap<>();

    Guess(Analysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    /// What words were taken for, by the word as typed.
    Map<String, List<String>> meant() {
        return meant;
    }

    /// @param typed what the tokens come from
    Ways ways(List<Token> word, String typed, boolean isUnfinished) {
        var ways = Ways.of(word);
        boolean isWritten = isWritten(word);
        if (isUnfinished) {
            var longer = longer(word);
            if (!longer.isEmpty()) return ways.or(longer, isWritten ? Weights.LONGER : Weights.UNFINISHED);
        }
        if (isWritten) return ways;
        var alike = alike(word);
        if (!alike.isEmpty())
            meant.put(typed.substring(word.getFirst().start(), word.getFirst().end()), alike);
        return ways.or(alike.stream().map(analysis::asked).map(Ways::of).toList(), Weights.ALIKE);
    }

    /// Whether the word itself is; a compound may be met by its parts and still be a slip.
    private boolean isWritten(List<Token> word) {
        var terms = word.stream()
                .filter(token -> token.kind() != Token.Kind.PART)
                .map(TokenList::termOf)
                .distinct()
                .toList();
        return vocabulary.hasAny(FIELDS, terms);
    }

    private List<String> alike(List<Token> word) {
        for (Token token : word) {
            if (token.kind() != Token.Kind.WORD) continue;
            int edits = edits(token.term());
            // nearly every slip is one; looking for two takes much longer
            var near = vocabulary.alike(token.term(), Math.min(1, edits), ALIKE);
            return near.isEmpty() && edits > 1 ? vocabulary.alike(token.term(), edits, ALIKE) : near;
        }
        return List.of();
    }

    /// How many letters may differ: of a word that exists one at most, and only where a text may have the slip.
    private int edits(String word) {
        if (word.length() < SHORTEST_ALIKE) return 0;
        boolean isLong = word.length() >= LONG;
        if (analysis.isWord(word)) return isLong ? 1 : 0;
        return isLong && word.length() <= LONGEST_TWICE_WRONG ? 2 : 1;
    }

    /// Each by its lemma only: what it is made of says little of a word that is not there yet.
    private List<Ways> longer(List<Token> word) {
        var begin = word.stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::term)
                .findFirst();
        if (begin.isEmpty()) return List.of();
        int most = begin.get().length() > FEW_LETTERS ? LONGER : LONGER_THAN_FEW;
        var lemmas = vocabulary.beginning(begin.get(), most).stream()
                .flatMap(longer -> analysis.asked(longer).stream()
                        .filter(token -> token.kind() == Token.Kind.LEMMA)
                        .limit(1))
                .map(Token::term)
                .toList();
        return lemmas.stream().distinct().map(Ways::of).toList();
    }
}
