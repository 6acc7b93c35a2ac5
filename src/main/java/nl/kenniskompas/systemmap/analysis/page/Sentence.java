package nl.kenniskompas.systemmap.analysis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// Words with links among them. What is filled in never becomes part of the message, so a name can say anything.
record Sentence(List<Piece> pieces) {
    /// @param address null for words without a link
    record Piece(String words, @Nullable String address) {}

    /// Stand in a message for what is filled in; no keyboard gives them.
    private static final char FIRST = '\uE000';

    static Sentence link(String words, String address) {
        return new Sentence(List.of(new Piece(words, address)));
    }

    static Sentence words(String words) {
        return new Sentence(List.of(new Piece(words, null)));
    }

    static Sentence of(Text text, String key, Sentence... filled) {
        var places = IntStream.range(0, filled.length)
                .mapToObj(at -> String.valueOf((char) (FIRST + at)))
                .toArray();
        String message = text.of(key, places);
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int at = 0; at < message.length(); at++) {
            int place = message.charAt(at) - FIRST;
            if (place < 0 || place >= filled.length) continue;
            if (at > from) pieces.add(new Piece(message.substring(from, at), null));
            pieces.addAll(filled[place].pieces());
            from = at + 1;
        }
        if (from < message.length()) pieces.add(new Piece(message.substring(from), null));
        return new Sentence(List.copyOf(pieces));
    }

    /// Without the links.
    @Override
    public String toString() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
