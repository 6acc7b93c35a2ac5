package nl.kenniskompas.search.marking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.Token.Kind;
import nl.kenniskompas.search.query.WordsSought;

/// The words of a question, by the tokens of a text that meet them.
final class AskedWords {
    /// A pasted page is cut here, as the engine does.
    private static final int MOST = 24;

    private static final Set<Kind> MEANT = Set.of(Kind.LEMMA, Kind.STEM);

    /// A token as it would be in a text.
    private record Term(Kind kind, String term) {}

    /// @param as what a slip was taken for; empty when it was none
    record Meeting(int word, Way way, String as) {}

    private final List<String> written = new ArrayList<>();
    private final Map<Term, List<Meeting>> meetings = new HashMap<>();
    private String unfinished = "";

    /// @param meant what a word was taken for, by that word
    /// @param typing whether the last word may not be finished
    AskedWords(String words, Map<String, List<String>> meant, boolean typing, Analysis analysis) {
        var sought = WordsSought.of(words);
        for (String run : sought.runs()) {
            var each = analysis.asked(run).stream().collect(groupingBy(Token::position, TreeMap::new, toList()));
            for (var tokens : each.values()) take(run, tokens, meant, analysis);
            var last = each.isEmpty() ? List.<Token>of() : each.lastEntry().getValue();
            boolean endsRun = !last.isEmpty() && last.getFirst().end() == run.length();
            unfinished = typing && sought.isUnfinished() && endsRun ? wordOf(last) : "";
        }
    }

    private void take(String run, List<Token> tokens, Map<String, List<String>> meant, Analysis analysis) {
        var first = tokens.getFirst();
        String word = run.substring(first.start(), first.end());
        if (written.size() == MOST || written.stream().anyMatch(word::equalsIgnoreCase)) return;
        int number = written.size();
        written.add(word);
        tokens.forEach(token -> add(token, number));
        alike(word, tokens, meant)
                .forEach(other -> analysis.asked(other).forEach(token -> addSlip(token, number, other)));
    }

    private static List<String> alike(String word, List<Token> tokens, Map<String, List<String>> meant) {
        return meant.getOrDefault(word, meant.getOrDefault(wordOf(tokens), List.of()));
    }

    private static String wordOf(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == Kind.WORD)
                .map(Token::term)
                .findFirst()
                .orElse("");
    }

    private void add(Token token, int number) {
        switch (token.kind()) {
            case WORD -> add(Kind.WORD, token, new Meeting(number, Way.ITSELF, ""));
            case NUMBER -> add(Kind.NUMBER, token, new Meeting(number, Way.ITSELF, ""));
            case SYNONYM -> add(Kind.SYNONYM, token, new Meeting(number, Way.SYNONYM, ""));
            case LEMMA, STEM -> meant(token, new Meeting(number, Way.FORM, ""), new Meeting(number, Way.PART, ""));
            case PART -> meant(token, new Meeting(number, Way.APART, ""), new Meeting(number, Way.APART, ""));
        }
    }

    private void addSlip(Token token, int number, String other) {
        var meeting = new Meeting(number, Way.SLIP, other);
        if (MEANT.contains(token.kind())) meant(token, meeting, meeting);
        else if (token.kind() == Kind.WORD) add(Kind.WORD, token, meeting);
    }

    private void meant(Token token, Meeting whole, Meeting inside) {
        add(Kind.LEMMA, token, whole);
        add(Kind.STEM, token, whole);
        add(Kind.PART, token, inside);
    }

    private void add(Kind kind, Token token, Meeting meeting) {
        meetings.computeIfAbsent(new Term(kind, token.term()), _ -> new ArrayList<>())
                .add(meeting);
    }

    /// Which words this token of a text meets.
    List<Meeting> metBy(Token token) {
        var met = meetings.getOrDefault(new Term(token.kind(), token.term()), List.of());
        boolean begins = !unfinished.isEmpty()
                && token.kind() == Kind.WORD
                && token.term().startsWith(unfinished);
        return met.isEmpty() && begins ? List.of(new Meeting(written.size() - 1, Way.BEGIN, "")) : met;
    }

    /// As typed.
    List<String> written() {
        return List.copyOf(written);
    }
}
