package nl.kenniskompas.search.embedding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import tools.jackson.databind.JsonNode;

/// What happens to a text before it is cut.
interface Cleaning {
    String clean(String text);

    static Cleaning of(JsonNode told) {
        return switch (told.path("type").asString("")) {
            case "" -> text -> text;
            case "Sequence" -> sequence(told.path("normalizers"));
            case "BertNormalizer" -> new Bert(told);
            case "NFC" -> text -> Normalizer.normalize(text, Form.NFC);
            case "NFD" -> text -> Normalizer.normalize(text, Form.NFD);
            case "NFKC" -> text -> Normalizer.normalize(text, Form.NFKC);
            case "NFKD" -> text -> Normalizer.normalize(text, Form.NFKD);
            case "Lowercase" -> text -> text.toLowerCase(Locale.ROOT);
            case "StripAccents" -> text -> text.replaceAll("\\p{Mn}", "");
            case "Strip" -> String::strip;
            // a table of SentencePiece, which is NFKC but for signs that are seldom written
            case "Precompiled" -> text -> Normalizer.normalize(printable(text), Form.NFKC);
            case "Replace" -> replace(told);
            case "Prepend" ->
                text -> text.isEmpty() ? text : told.path("prepend").asString("") + text;
            default ->
                throw new IllegalArgumentException(
                        "its normalizer is a " + told.path("type").asString());
        };
    }

    private static Cleaning sequence(JsonNode steps) {
        Cleaning all = text -> text;
        for (JsonNode step : steps) {
            Cleaning before = all, next = of(step);
            all = text -> next.clean(before.clean(text));
        }
        return all;
    }

    private static Cleaning replace(JsonNode told) {
        String by = told.path("content").asString("");
        String literal = told.at("/pattern/String").asString("");
        String pattern = told.at("/pattern/Regex").asString("");
        if (!literal.isEmpty()) return text -> text.replace(literal, by);
        UnaryOperator<String> replaced =
                switch (pattern) {
                    case " {2,}", "\\s{2,}", "\\s+" -> text -> text.replaceAll(pattern, Matcher.quoteReplacement(by));
                    default ->
                        throw new IllegalArgumentException("its normalizer replaces by a pattern that we do not know");
                };
        return replaced::apply;
    }

    /// White space of all kinds as spaces, and without what is not seen.
    private static String printable(String text) {
        var clean = new StringBuilder();
        text.codePoints().forEach(sign -> {
            boolean isSpace = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
            if (isSpace) clean.append(' ');
            else if (!isUnseen(sign)) clean.appendCodePoint(sign);
        });
        return clean.toString();
    }

    private static boolean isUnseen(int sign) {
        return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT || sign == 0xFFFD;
    }

    /// That of BERT.
    record Bert(boolean lowers, boolean stripsAccents, boolean setsApart) implements Cleaning {
        Bert(JsonNode told) {
            boolean lower = told.path("lowercase").asBoolean(true);
            this(
                    lower,
                    told.path("strip_accents").asBoolean(lower),
                    told.path("handle_chinese_chars").asBoolean(true));
        }

        @Override
        public String clean(String text) {
            String clean = printable(text);
            if (setsApart) clean = clean.replaceAll("(\\p{IsHan})", " $1 ");
            if (stripsAccents) clean = Normalizer.normalize(clean, Form.NFD).replaceAll("\\p{Mn}", "");
            return lowers ? clean.toLowerCase(Locale.ROOT) : clean;
        }
    }
}
