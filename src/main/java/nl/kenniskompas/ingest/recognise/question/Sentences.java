package nl.kenniskompas.ingest.recognise.question;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Span;

/// Sentences of a stretch: a full stop, question or exclamation mark, then white space and a capital.
public final class Sentences {
    private Sentences() {}

    public static List<Span> of(String content, Span span) {
        var sentences = new ArrayList<Span>();
        int start = span.start();
        for (int at = start; at < span.end(); at++) {
            int next = ".?!".indexOf(content.charAt(at)) < 0 ? -1 : nextStart(content, at + 1, span.end());
            if (next < 0 || content.charAt(at) == '.' && isShort(content, start, at)) continue;
            sentences.add(new Span(start, trimmed(content, start, next)));
            start = next;
        }
        if (start < span.end()) sentences.add(new Span(start, span.end()));
        return sentences;
    }

    private static int nextStart(String content, int from, int end) {
        int at = from;
        while (at < end && "\"'’”»)*_¹²³".indexOf(content.charAt(at)) >= 0) at++;
        int words = at;
        while (words < end && Character.isWhitespace(content.charAt(words))) words++;
        if (words == at || words == end) return -1;
        char first = content.charAt(words);
        return Character.isUpperCase(first) || "(\"'‘“«".indexOf(first) >= 0 || Character.isDigit(first) ? words : -1;
    }

    /// "1." and "A." do not end a sentence, nor do abbreviations of a few letters with dots inside.
    private static boolean isShort(String content, int start, int stop) {
        int at = stop - 1;
        while (at >= start && !Character.isWhitespace(content.charAt(at)) && stop - at < 8) at--;
        int length = stop - at - 1;
        return length <= 2 || length < 7 && content.substring(at + 1, stop).indexOf('.') >= 0;
    }

    private static int trimmed(String content, int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(content.charAt(at - 1))) at--;
        return at;
    }
}
