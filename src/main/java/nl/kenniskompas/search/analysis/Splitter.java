package nl.kenniskompas.search.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts a Dutch compound into the words that it is made of. The word list says of each word whether it may begin, stand
/// inside or end a compound, and with which linking letters; of all ways that it allows the one with the fewest and
/// longest pieces wins. Words that it does not allow at all, but that are long, get a second chance with any two nouns.
///
/// Work is bounded: at most [#LONGEST] letters, so at most some hundred pieces.
final class Splitter {
    private static final int LONGEST = 48;
    private static final int SHORTEST_PIECE = 3;
    private static final int SHORTEST_GUESSED = 10;
    /// In a word that is listed as a whole, shorter pieces are chance.
    private static final int LONG_ENOUGH = 5;

    private static final int PIECE = 10, THREE = 7, FOUR = 2, GUESSED = 4, LINKED = 1;
    private static final List<String> LINKS = List.of("s", "e", "en", "n");

    private final Lexicon lexicon;
    private final PolicyWords policy;
    private final Set<String> never = new HashSet<>();

    Splitter(Lexicon lexicon, PolicyWords policy) {
        this.lexicon = lexicon;
        this.policy = policy;
        for (var line : WordFile.read("never-parts.txt")) never.add(line.getFirst());
    }

    /// @return the pieces in order; empty for a word that stays whole
    List<Piece> split(String word) {
        if (word.length() < 2 * SHORTEST_PIECE || word.length() > LONGEST) return List.of();
        boolean listed = lexicon.isListed(word);
        var strict = cheapest(word, strict(word, listed));
        if (!strict.isEmpty() || word.length() < SHORTEST_GUESSED) return strict;
        var guess = cheapest(word, guessed(word));
        return listed && guess.stream().anyMatch(piece -> piece.base().length() < LONG_ENOUGH) ? List.of() : guess;
    }

    private List<Piece> strict(String word, boolean listed) {
        return pieces(word, (start, end) -> {
            var found = new ArrayList<Piece>();
            String written = word.substring(start, end);
            found.addAll(named(start, end, written));
            for (Reading reading : lexicon.readings(written))
                if (reading.roles() != 0) found.add(piece(start, written, reading, listed));
            return found;
        });
    }

    private List<Piece> named(int start, int end, String written) {
        if (policy.has(written))
            return List.of(piece(start, end, written, written, Roles.BEGIN | Roles.MIDDLE | Roles.END));
        String stem = DutchStemmer.stem(written);
        return policy.has(stem) ? List.of(piece(start, end, written, stem, Roles.END)) : List.of();
    }

    private Piece piece(int start, String written, Reading reading, boolean listed) {
        int cost =
                cost(written.length()) + (listed && written.length() < 4 ? THREE : 0) + (reading.isBase() ? 0 : LINKED);
        return new Piece(
                start, start + written.length(), written, reading.base(), reading.flags(), reading.roles(), cost);
    }

    private Piece piece(int start, int end, String written, String base, int roles) {
        return new Piece(start, end, written, base, 0, roles, cost(end - start));
    }

    private List<Piece> guessed(String word) {
        return pieces(word, (start, end) -> {
            String written = word.substring(start, end);
            var found = new ArrayList<Piece>();
            for (Reading reading : lexicon.readings(written)) {
                if (!lexicon.isNounLike(reading.base())) continue;
                boolean isShort = reading.base().length() <= SHORTEST_PIECE;
                int roles = isShort
                        ? reading.roles() & Roles.END
                        : Roles.END | (reading.isBase() ? Roles.BEGIN | Roles.MIDDLE : reading.roles());
                found.add(guess(start, written, reading.base(), reading.flags(), roles));
            }
            found.addAll(named(start, end, written));
            for (String link : LINKS) {
                if (!written.endsWith(link)) continue;
                String base = written.substring(0, written.length() - link.length());
                if (base.length() > SHORTEST_PIECE && (lexicon.isNounLike(base) || policy.has(base)))
                    found.add(guess(start, written, base, -1, Roles.BEGIN | Roles.MIDDLE));
            }
            return found;
        });
    }

    private static Piece guess(int start, String written, String base, int flags, int roles) {
        int linked = written.equals(base) ? 0 : LINKED;
        return new Piece(
                start,
                start + written.length(),
                written,
                base,
                Math.max(flags, 0),
                roles,
                cost(base.length()) + GUESSED + linked);
    }

    private static int cost(int length) {
        return PIECE + (length <= 3 ? THREE : length == 4 ? FOUR : 0);
    }

    interface Finding {
        List<Piece> at(int start, int end);
    }

    /// Asks for at most one stretch of the word for each pair of its letters.
    List<Piece> pieces(String word, Finding finding) {
        var pieces = new ArrayList<Piece>();
        int length = word.length();
        var reached = new BitSet(length);
        reached.set(0);
        for (int start = 0; start + SHORTEST_PIECE <= length; start++) {
            if (!reached.get(start)) continue;
            for (int end = start + SHORTEST_PIECE; end <= length; end++) {
                if (start == 0 && end == length) continue;
                int role = start == 0 ? Roles.BEGIN : end == length ? Roles.END : Roles.MIDDLE;
                for (Piece piece : finding.at(start, end)) {
                    if (!piece.may(role) || isNever(piece.base(), role)) continue;
                    pieces.add(piece);
                    reached.set(end);
                }
            }
        }
        return pieces;
    }

    private boolean isNever(String base, int role) {
        return never.contains(base)
                || role == Roles.END && never.contains("-" + base)
                || role == Roles.BEGIN && never.contains(base + "-");
    }

    /// The cheapest row of pieces from the first letter to the last. They come sorted by where they start, so whatever
    /// may stand before a piece has its own cheapest row already.
    private List<Piece> cheapest(String word, List<Piece> pieces) {
        int[] total = new int[pieces.size()];
        int[] before = new int[pieces.size()];
        var sorted = pieces.stream()
                .sorted(Comparator.comparingInt(Piece::start).thenComparingInt(Piece::cost))
                .toList();
        var ending = new HashMap<Integer, List<Integer>>();
        int best = -1;
        for (int i = 0; i < sorted.size(); i++) {
            Piece piece = sorted.get(i);
            total[i] = piece.start() == 0 ? piece.cost() : Integer.MAX_VALUE;
            before[i] = -1;
            for (int left : ending.getOrDefault(piece.start(), List.of())) {
                if (total[left] + piece.cost() >= total[i] || collide(sorted.get(left), piece)) continue;
                total[i] = total[left] + piece.cost();
                before[i] = left;
            }
            if (total[i] == Integer.MAX_VALUE) continue;
            ending.computeIfAbsent(piece.end(), _ -> new ArrayList<>()).add(i);
            if (piece.end() == word.length() && (best < 0 || total[i] < total[best])) best = i;
        }
        var row = new ArrayList<Piece>();
        for (int at = best; at >= 0; at = before[at]) row.addFirst(sorted.get(at));
        return row;
    }

    private boolean collide(Piece left, Piece right) {
        return lexicon.collide(left.written(), left.flags(), right.written(), right.flags());
    }
}
