package nl.kenniskompas.ingest.recognise.question;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.recognise.outline.Types;
import org.jspecify.annotations.Nullable;

/// The document's own abbreviations for the types: "V = verkennend", "explanatory (E)".
public record Legend(Map<String, String> types) {
    private static final int REACH = 400_000;
    private static final Pattern SIGN_FIRST =
            Pattern.compile("\\b([A-Z]{1,3}\\d?)\\s?[=:–]\\s?(\\p{L}[\\p{L}/-]{4,40})");
    private static final Pattern WORD_FIRST = Pattern.compile(
            "(\\p{L}[\\p{L}/-]{4,40})(?: (?:kennis|onderzoeks)?vragen| questions?)? \\(([A-Z]{1,3})\\)");

    public Legend {
        types = Map.copyOf(types);
    }

    public static Legend in(String content) {
        var head = content.substring(0, Math.min(content.length(), REACH));
        var types = new HashMap<String, String>();
        for (var found = SIGN_FIRST.matcher(head); found.find(); ) learn(types, found, 1, 2);
        for (var found = WORD_FIRST.matcher(head); found.find(); ) learn(types, found, 2, 1);
        return new Legend(types);
    }

    private static void learn(Map<String, String> types, Matcher found, int sign, int word) {
        Types.of(found.group(word)).filter(t -> !t.equals("?")).ifPresent(t -> types.putIfAbsent(found.group(sign), t));
    }

    /// @return the type that an abbreviation or a whole label stands for
    public @Nullable String type(String label) {
        var type = types.get(label.strip());
        return type != null ? type : Types.of(label).filter(t -> !t.equals("?")).orElse(null);
    }
}
