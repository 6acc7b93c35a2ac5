package nl.kenniskompas.search.marking;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// The stretch of a body that shows best why it was found: where most of the words that were asked stand together.
final class Passage {
    private static final int LENGTH = 280;

    /// What stands before the first mark, so that one sees what it is about.
    private static final int LEAD = 70;

    /// So far a beginning may move to stand at a sentence.
    private static final int REACH = 90;

    /// A word once more says something, but less than another word.
    private static final double AGAIN = 0.05;

    private static final String MORE = "…";

    private Passage() {}

    static List<Piece> of(String body, List<Met> met) {
        if (body.isBlank()) return List.of();
        int from = met.isEmpty() ? 0 : beginning(body, best(met).start());
        int to = ending(body, Math.min(body.length(), from + LENGTH));
        var within = met.stream()
                .filter(mark -> mark.start() >= from && mark.end() <= to)
                .map(mark -> mark.moved(-from))
                .toList();
        return Stream.of(more(from > 0), Pieces.of(body.substring(from, to), within).stream(), more(to < body.length()))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private static Stream<Piece> more(boolean is) {
        return is ? Stream.of(new Piece(MORE, false)) : Stream.empty();
    }

    /// The mark with which the best stretch begins; the first of equals.
    private static Met best(List<Met> met) {
        int best = 0;
        double most = 0;
        for (int first = 0; first < met.size(); first++) {
            double worth = worth(met.subList(first, met.size()));
            if (worth <= most) continue;
            most = worth;
            best = first;
        }
        return met.get(best);
    }

    /// Of the stretch that begins with the first of these.
    private static double worth(List<Met> met) {
        int end = met.getFirst().start() + LENGTH - LEAD;
        var words = new HashMap<Integer, Double>();
        int marks = 0;
        for (Met mark : met) {
            if (mark.end() > end) break;
            words.merge(mark.word(), mark.way().worth(), Math::max);
            marks++;
        }
        double sum = 0;
        for (double worth : words.values()) sum += worth;
        return sum + AGAIN * (marks - words.size());
    }

    /// At a sentence when one begins near enough, else at a word.
    private static int beginning(String body, int mark) {
        int earliest = Math.max(0, mark - REACH);
        for (int at = mark; at > earliest; at--) if (isSentence(body, at)) return at;
        if (earliest == 0) return 0;
        int at = Math.max(0, mark - LEAD);
        while (at < mark && !Character.isWhitespace(body.charAt(at))) at++;
        while (at < mark && Character.isWhitespace(body.charAt(at))) at++;
        return at;
    }

    private static boolean isSentence(String body, int at) {
        if (at < 2 || !Character.isWhitespace(body.charAt(at - 1)) || Character.isWhitespace(body.charAt(at)))
            return false;
        char before = body.charAt(at - 2);
        return body.charAt(at - 1) == '\n' && before == '\n'
                || (before == '.' || before == '?' || before == '!') && Character.isUpperCase(body.charAt(at));
    }

    private static int ending(String body, int at) {
        if (at >= body.length()) return body.length();
        int end = at;
        while (end > at - REACH && end > 0 && !Character.isWhitespace(body.charAt(end))) end--;
        return end <= at - REACH ? whole(body, at) : end;
    }

    /// Never within a character of two units.
    private static int whole(String body, int at) {
        return Character.isLowSurrogate(body.charAt(at)) ? at - 1 : at;
    }
}
