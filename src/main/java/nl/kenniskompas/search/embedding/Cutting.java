package nl.kenniskompas.search.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// How a text is cut into words, before these are cut into pieces.
interface Cutting {
    List<String> words(String text);

    static Cutting of(JsonNode told) {
        return switch (told.path("type").asString("")) {
            case "" -> List::of;
            case "Sequence" -> sequence(told.path("pretokenizers"));
            case "WhitespaceSplit" -> Cutting::atSpaces;
            case "BertPreTokenizer" -> Cutting::atPunctuation;
            case "Metaspace" -> new Metaspace(told);
            default ->
                throw new IllegalArgumentException(
                        "its pre tokenizer is a " + told.path("type").asString());
        };
    }

    private static Cutting sequence(JsonNode steps) {
        Cutting all = List::of;
        for (JsonNode step : steps) {
            Cutting before = all, next = of(step);
            all = text -> before.words(text).stream()
                    .flatMap(word -> next.words(word).stream())
                    .toList();
        }
        return all;
    }

    private static List<String> atSpaces(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Each sign that is no letter and no digit is a word.
    private static List<String> atPunctuation(String text) {
        var words = new ArrayList<String>();
        for (String word : atSpaces(text)) {
            var part = new StringBuilder();
            word.codePoints().forEach(sign -> {
                if (!isPunctuation(sign)) {
                    part.appendCodePoint(sign);
                    return;
                }
                if (!part.isEmpty()) words.add(part.toString());
                part.setLength(0);
                words.add(Character.toString(sign));
            });
            if (!part.isEmpty()) words.add(part.toString());
        }
        return words;
    }

    /// As BERT has it: what is neither letter, digit nor space in ASCII, and what Unicode calls so.
    private static boolean isPunctuation(int sign) {
        if (sign < 128) return sign > ' ' && !Character.isLetterOrDigit(sign) && sign != 127;
        return switch (Character.getType(sign)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /// Spaces become a sign that a word begins with (SentencePiece).
    record Metaspace(String sign, boolean begins, boolean splits) implements Cutting {
        Metaspace(JsonNode told) {
            this(
                    told.path("replacement").asString("▁"),
                    !told.path("prepend_scheme").asString("always").equals("never")
                            && told.path("add_prefix_space").asBoolean(true),
                    told.path("split").asBoolean(true));
        }

        @Override
        public List<String> words(String text) {
            String marked = text.replace(" ", sign);
            if (begins && !marked.isEmpty() && !marked.startsWith(sign)) marked = sign + marked;
            if (!splits) return List.of(marked);
            var words = new ArrayList<String>();
            int at = 0;
            for (int next = marked.indexOf(sign, 1); next > 0; next = marked.indexOf(sign, next + 1)) {
                words.add(marked.substring(at, next));
                at = next;
            }
            if (at < marked.length()) words.add(marked.substring(at));
            return words;
        }
    }
}
