package nl.kenniskompas.ingest.recognise.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.text.Span;

/// Cuts a running paragraph at its numbers: "1. ...? 2. ...?", "(a) ...; (b) ...", "Vraag 1: ... Vraag 2: ...".
final class Enumerations {
    private static final int FEWEST = 2;
    private static final Pattern SIGN = Pattern.compile(
            "(?:(?:[Vv]raag|[Qq]uestion|RQ|KV|Q)\\s?(\\d{1,2})\\s?[:.)]|\\((\\d{1,2}|[a-z])\\)|(\\d{1,2})[.)]|([a-z])\\))\\s{1,3}(?=\\S)");

    private Enumerations() {}

    static List<Span> parts(String content, Span span) {
        var cuts = new ArrayList<int[]>();
        int next = 1;
        char kind = ' ';
        for (var sign = SIGN.matcher(content).region(span.start(), span.end()); sign.find(); ) {
            int number = number(sign.group(1), sign.group(2), sign.group(3), sign.group(4));
            char own = content.charAt(sign.end() - 2);
            if (cuts.isEmpty() && sign.group(1) != null && number == 2) next = 2;
            if (number != next || !cuts.isEmpty() && own != kind || !mayStart(content, span, sign.start())) continue;
            kind = own;
            cuts.add(new int[] {sign.start(), sign.end()});
            next++;
        }
        boolean goesOn = next > 2 && cuts.size() == next - 2;
        return cuts.size() < FEWEST && !goesOn ? List.of(span) : cut(content, span, cuts);
    }

    private static int number(String... groups) {
        for (String group : groups)
            if (group != null)
                return Character.isDigit(group.charAt(0)) ? Integer.parseInt(group) : group.charAt(0) - 'a' + 1;
        return 0;
    }

    /// A number in the middle of a sentence counts its parts; one after its end starts an item.
    private static boolean mayStart(String content, Span span, int at) {
        int before = at - 1;
        while (before >= span.start() && Character.isWhitespace(content.charAt(before))) before--;
        return before < span.start() || "?.;:".indexOf(content.charAt(before)) >= 0;
    }

    private static List<Span> cut(String content, Span span, List<int[]> cuts) {
        var parts = new ArrayList<Span>();
        add(parts, content, span.start(), cuts.getFirst()[0]);
        for (int i = 0; i < cuts.size(); i++)
            add(parts, content, cuts.get(i)[1], i + 1 < cuts.size() ? cuts.get(i + 1)[0] : span.end());
        return parts;
    }

    private static void add(List<Span> parts, String content, int from, int until) {
        int end = until;
        while (end > from && Character.isWhitespace(content.charAt(end - 1))) end--;
        if (end > from) parts.add(new Span(from, end));
    }
}
