package nl.kenniskompas.search.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The stretches of a compound that may be words in it.
final class Pieces {
    static final int SHORTEST = 3;
    private static final int ANYWHERE = Roles.BEGIN | Roles.MIDDLE | Roles.END;
    private static final int PIECE = 10, THREE = 7, FOUR = 2, GUESSED = 4, LINKED = 1;
    private static final List<String> LINKS = List.of("s", "e", "en", "n");

    private final Lexicon lexicon;
    private final PolicyWords policy;
    private final Set<String> never = new HashSet<>();

    Pieces(Lexicon lexicon, PolicyWords policy) {
        this.lexicon = lexicon;
        this.policy = policy;
        for (var line : WordFile.read("never-parts.txt")) never.add(line.getFirst());
    }

    /// Only what the word list allows.
    ///
    /// @param listed whether the whole is a word of the list; then short pieces are mostly chance
    List<Piece> allowed(String word, boolean listed) {
        return in(word, (start, written, role) -> {
            var found = new ArrayList<>(named(start, written, role));
            int dear = listed && written.length() <= SHORTEST ? THREE : 0;
            for (Reading reading : lexicon.readings(written)) {
                int linked = reading.isBase() ? 0 : LINKED;
                if (reading.roles() != 0)
                    found.add(piece(start, written, reading, reading.roles(), cost(written) + dear + linked));
            }
            return found;
        });
    }

    /// Any noun, with any linking letters.
    List<Piece> guessed(String word) {
        return in(word, (start, written, role) -> {
            var found = new ArrayList<>(named(start, written, role));
            for (Reading reading : lexicon.readings(written))
                if (lexicon.isNounLike(reading.base()))
                    found.add(piece(start, written, reading, guessed(reading), guess(written, reading.base())));
            for (String link : LINKS) if (written.endsWith(link)) linked(start, written, link, found);
            return found;
        });
    }

    /// A word of three letters is believed only where the list has it at the end of compounds.
    private static int guessed(Reading reading) {
        if (reading.base().length() <= SHORTEST) return reading.roles() & Roles.END;
        return Roles.END | (reading.isBase() ? ANYWHERE : reading.roles());
    }

    private void linked(int start, String written, String link, List<Piece> found) {
        String base = written.substring(0, written.length() - link.length());
        if (base.length() <= SHORTEST || !lexicon.isNounLike(base) && !policy.has(base)) return;
        int roles = Roles.BEGIN | Roles.MIDDLE;
        found.add(new Piece(start, start + written.length(), written, base, Flags.NONE, roles, guess(written, base)));
    }

    private List<Piece> named(int start, String written, int role) {
        String base = policy.has(written) || role != Roles.END ? written : DutchStemmer.stem(written);
        if (!policy.has(base)) return List.of();
        return List.of(new Piece(start, start + written.length(), written, base, Flags.NONE, ANYWHERE, cost(written)));
    }

    private static Piece piece(int start, String written, Reading reading, int roles, int cost) {
        return new Piece(start, start + written.length(), written, reading.base(), reading.flags(), roles, cost);
    }

    private static int cost(String word) {
        return PIECE + (word.length() <= SHORTEST ? THREE : word.length() == SHORTEST + 1 ? FOUR : 0);
    }

    private static int guess(String written, String base) {
        return cost(base) + GUESSED + (written.equals(base) ? 0 : LINKED);
    }

    interface Finding {
        List<Piece> at(int start, String written, int role);
    }

    /// Asks at most once for each pair of letters, and only from where a piece before it ends.
    List<Piece> in(String word, Finding finding) {
        var pieces = new ArrayList<Piece>();
        int length = word.length();
        var reached = new BitSet(length);
        reached.set(0);
        for (int start = 0; start + SHORTEST <= length; start = reached.nextSetBit(start + 1)) {
            for (int end = start + SHORTEST; end <= length; end++) {
                if (start == 0 && end == length) continue;
                int role = start == 0 ? Roles.BEGIN : end == length ? Roles.END : Roles.MIDDLE;
                for (Piece piece : finding.at(start, word.substring(start, end), role)) {
                    if (!piece.may(role) || isNever(piece.base(), role)) continue;
                    pieces.add(piece);
                    reached.set(end);
                }
            }
            if (reached.nextSetBit(start + 1) < 0) break;
        }
        return pieces;
    }

    private boolean isNever(String base, int role) {
        return never.contains(base)
                || role == Roles.END && never.contains("-" + base)
                || role == Roles.BEGIN && never.contains(base + "-");
    }
}
