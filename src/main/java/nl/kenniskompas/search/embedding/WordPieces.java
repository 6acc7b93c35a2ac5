package nl.kenniskompas.search.embedding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The longest piece that fits, each time. A word of which some place fits nothing is unknown as a whole.
final class WordPieces implements Pieces {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final String inside;
    private final int unknown, longest;

    WordPieces(JsonNode model) {
        model.path("vocab").forEachEntry((piece, number) -> numbers.put(piece, number.asInt()));
        inside = model.path("continuing_subword_prefix").asString("##");
        longest = model.path("max_input_chars_per_word").asInt(100);
        Integer sign = numbers.get(model.path("unk_token").asString("[UNK]"));
        if (sign == null) throw new IllegalArgumentException("its vocabulary has no sign for what is unknown");
        unknown = sign;
    }

    @Override
    public List<Integer> of(String word) {
        if (word.codePointCount(0, word.length()) > longest) return List.of(unknown);
        var pieces = new ArrayList<Integer>();
        for (int at = 0; at < word.length(); ) {
            int end = word.length();
            Integer piece = null;
            while (end > at) {
                piece = numbers.get((at == 0 ? "" : inside) + word.substring(at, end));
                if (piece != null) break;
                end = word.offsetByCodePoints(end, -1);
            }
            if (piece == null) return List.of(unknown);
            pieces.add(piece);
            at = end;
        }
        return pieces;
    }

    @Override
    public int greatest() {
        return numbers.values().stream().mapToInt(number -> number).max().orElse(0);
    }
}
