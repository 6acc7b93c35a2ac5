package nl.kenniskompas.search.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.marking.AskedWords.Meeting;

/// All places of one text where a word of a question is met.
record Meetings(String text, Analysis analysis, AskedWords words) {
    /// A name of a notion has no more words.
    private static final int LONGEST_NAME = 8;

    /// In the order of the text; of each word of the text the surest meeting with each word that was asked.
    List<Met> all() {
        var found = new ArrayList<Met>();
        var tokens = analysis.of(text);
        for (int from = 0, to; from < tokens.size(); from = to) {
            int position = tokens.get(from).position();
            for (to = from; to < tokens.size() && tokens.get(to).position() == position; to++) {}
            found.addAll(surest(tokens.subList(from, to), tokens.subList(to, tokens.size())));
        }
        return found;
    }

    private Collection<Met> surest(List<Token> word, List<Token> rest) {
        var best = new TreeMap<Integer, Met>();
        for (Token token : word)
            for (Meeting meeting : words.metBy(token)) {
                var known = best.get(meeting.word());
                if (known == null || meeting.way().compareTo(known.way()) < 0)
                    best.put(meeting.word(), met(token, meeting, rest));
            }
        return best.values();
    }

    private Met met(Token token, Meeting meeting, List<Token> rest) {
        int end = meeting.way() == Way.SYNONYM ? endOfName(token, rest) : token.end();
        String as = meeting.as().isEmpty() ? Pieces.line(text.substring(token.start(), end)) : meeting.as();
        return new Met(meeting.word(), meeting.way(), token.start(), end, as);
    }

    /// The token of a notion stands at the first word of its name.
    private int endOfName(Token notion, List<Token> rest) {
        int end = notion.end();
        int position = notion.position();
        var following = rest.iterator();
        for (int length = 1; length <= LONGEST_NAME; length++) {
            if (isName(notion, end)) return end;
            Token next = null;
            while (following.hasNext() && (next == null || next.position() == position)) next = following.next();
            if (next == null) break;
            position = next.position();
            end = next.end();
        }
        return notion.end();
    }

    private boolean isName(Token notion, int end) {
        return analysis.of(text.substring(notion.start(), end)).stream()
                .anyMatch(token -> token.kind() == Token.Kind.SYNONYM
                        && token.start() == 0
                        && token.term().equals(notion.term()));
    }
}
