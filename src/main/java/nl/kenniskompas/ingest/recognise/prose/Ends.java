package nl.kenniskompas.ingest.recognise.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.text.Span;

/// How passages end when the marks of notes are thought away.
final class Ends {
    private final String content;
    private final Map<Integer, Integer> marks = new HashMap<>();

    Ends(String content, List<Span> marks) {
        this.content = content;
        for (Span mark : marks) this.marks.put(mark.end(), mark.start());
    }

    /// The last sign that counts; closing brackets and quotation marks do not.
    char last(Passage passage) {
        int at = passage.end();
        while (at > passage.start()) {
            Integer mark = marks.get(at);
            char c = content.charAt(at - 1);
            if (mark != null && mark < at) at = mark;
            else if ("\"'’”»)]¹²³".indexOf(c) >= 0 || c >= '⁰' && c <= '⁹' || Strips.isSpace(c)) at--;
            else return c;
        }
        return ' ';
    }

    boolean isEnded(Passage passage) {
        return ".?!:;…".indexOf(last(passage)) >= 0;
    }
}
