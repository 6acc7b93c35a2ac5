package nl.kenniskompas.history.change;

import java.util.List;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.WordDiff;
import nl.kenniskompas.web.WordDiff.Piece;

/// One column of an item, before and after; empty where it had nothing.
public record Field(String column, String before, String after) {
    public String name(Text text) {
        String key = "history.field." + column;
        return text.has(key) ? text.of(key) : column;
    }

    public List<Piece> pieces(Text text) {
        return WordDiff.between(words(text, before), words(text, after)).pieces();
    }

    /// Values from a fixed list have words of their own.
    private String words(Text text, String value) {
        String key = "history.value." + column + "." + value;
        return text.has(key) ? text.of(key) : value;
    }
}
