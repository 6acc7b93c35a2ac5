package nl.kenniskompas.search.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The likeliest row of pieces, by the likelihood of each (SentencePiece). Letters that are in no piece count for less
/// than any, and several in a row are one unknown.
final class Unigrams implements Pieces {
    private static final double UNKNOWN_COSTS = 10;

    private record Piece(int number, double likelihood) {}

    /// The best row that ends at a place.
    private record Row(double likelihood, int begin, int number) {
        static final Row NONE = new Row(Double.NEGATIVE_INFINITY, -1, -1);
    }

    private final Map<String, Piece> pieces = new HashMap<>();
    private final int unknown, longest;
    private final double unlikely;

    Unigrams(JsonNode model) {
        int number = 0, longestYet = 1;
        double least = 0;
        for (JsonNode entry : model.path("vocab")) {
            String piece = entry.get(0).asString();
            double likelihood = entry.get(1).asDouble();
            pieces.put(piece, new Piece(number++, likelihood));
            longestYet = Math.max(longestYet, piece.length());
            least = Math.min(least, likelihood);
        }
        if (pieces.isEmpty() || !model.path("unk_id").isNumber())
            throw new IllegalArgumentException("its vocabulary is empty, or has no sign for what is unknown");
        unknown = model.path("unk_id").asInt();
        longest = longestYet;
        unlikely = least - UNKNOWN_COSTS;
    }

    @Override
    public List<Integer> of(String word) {
        var best = new Row[word.length() + 1];
        Arrays.fill(best, Row.NONE);
        best[0] = new Row(0, -1, -1);
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) reach(word, at, best);
        return pieces(best);
    }

    private void reach(String word, int at, Row[] best) {
        int next = at + Character.charCount(word.codePointAt(at));
        boolean isLetterKnown = false;
        for (int end = next; end <= Math.min(word.length(), at + longest); end++) {
            var piece = pieces.get(word.substring(at, end));
            if (piece == null || piece.number == unknown) continue;
            isLetterKnown |= end == next;
            better(best, at, end, piece);
        }
        if (!isLetterKnown) better(best, at, next, new Piece(unknown, unlikely));
    }

    private static void better(Row[] best, int at, int end, Piece piece) {
        double likelihood = best[at].likelihood + piece.likelihood;
        if (likelihood > best[end].likelihood) best[end] = new Row(likelihood, at, piece.number);
    }

    private List<Integer> pieces(Row[] best) {
        var found = new ArrayList<Integer>();
        for (int end = best.length - 1; end > 0; end = best[end].begin) {
            int number = best[end].number;
            boolean goesOn = number == unknown && !found.isEmpty() && found.getLast() == unknown;
            if (!goesOn) found.add(number);
        }
        return found.reversed();
    }

    @Override
    public int greatest() {
        return pieces.values().stream().mapToInt(Piece::number).max().orElse(0);
    }
}
