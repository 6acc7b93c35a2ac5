package nl.kenniskompas.ingest.recognise.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Leaves out the table of contents: lines that end in a page number, and under "Contents" those that return as
/// headings.
final class Contents {
    private static final int ENOUGH = 3, LONGEST = 220, LONGEST_HEAD = 30;
    private static final Pattern ENTRY = Pattern.compile("(.{2,}?)[\\s.…·_]*[\\s.…\\t](\\d{1,3})\\s*");

    // looked for first, as reading a label is costly
    private static final Pattern CALLED = Pattern.compile("(?i)^[^?]*(?:inhoud|contents)[^?]*$");

    private Contents() {}

    static List<Piece> without(List<Piece> pieces) {
        Map<String, Integer> last = pieces.stream().anyMatch(Contents::isHead) ? lastPlaces(pieces) : Map.of();
        var kept = new ArrayList<Piece>();
        for (int at = 0; at < pieces.size(); ) {
            int end = isHead(pieces.get(at)) ? afterHead(pieces, at, last) : afterRun(pieces, at);
            if (end == at) kept.add(pieces.get(at++));
            else at = end;
        }
        return kept;
    }

    private static boolean isHead(Piece piece) {
        var words = words(piece);
        if (words.length() > LONGEST_HEAD || !CALLED.matcher(words).find()) return false;
        return Labels.read(words).label() instanceof Label.Part(var role) && role == Label.Role.CONTENTS;
    }

    private static int afterHead(List<Piece> pieces, int head, Map<String, Integer> last) {
        int at = head + 1;
        while (at < pieces.size() && isEntry(pieces.get(at), at, last)) at++;
        return at;
    }

    private static boolean isEntry(Piece piece, int at, Map<String, Integer> last) {
        var words = words(piece);
        if (words.isEmpty() || words.length() > LONGEST) return false;
        return ENTRY.matcher(words).matches() || last.getOrDefault(shape(words), -1) > at;
    }

    /// Without a heading, page numbers must climb.
    private static int afterRun(List<Piece> pieces, int start) {
        int at = start, page = 0;
        for (; at < pieces.size(); at++) {
            var words = words(pieces.get(at));
            if (words.length() > LONGEST || words.indexOf('?') >= 0 || !endsInDigit(words)) break;
            var found = ENTRY.matcher(words);
            if (!found.matches() || Integer.parseInt(found.group(2)) < page) break;
            page = Integer.parseInt(found.group(2));
        }
        return at - start >= ENOUGH ? at : start;
    }

    private static boolean endsInDigit(String words) {
        return !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1));
    }

    private static Map<String, Integer> lastPlaces(List<Piece> pieces) {
        var last = new HashMap<String, Integer>();
        for (int at = 0; at < pieces.size(); at++) {
            var words = words(pieces.get(at));
            if (words.length() <= LONGEST) last.put(shape(words), at);
        }
        return last;
    }

    private static String shape(String words) {
        return words.replaceAll("^[\\d.]{1,8}\\s+", "")
                .replaceAll("[\\s.]{1,200}\\d{1,3}$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String words(Piece piece) {
        return switch (piece) {
            case Piece.Title(Head head) -> head.text();
            case Piece.Prose prose -> prose.text();
            case Piece.Point point -> point.text();
            case Piece.TableRow row -> row(row);
        };
    }

    private static String row(Piece.TableRow row) {
        var words = new StringBuilder();
        for (var box : row.boxes())
            if (words.length() <= LONGEST) words.append(box.text()).append(' ');
        return words.toString().strip();
    }
}
