package nl.kenniskompas.ingest.recognise.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Phrase;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// One item as a question: without its number, without a type that stands before or behind it.
///
/// @param type what the item itself says of its type; null when it says nothing
public record Wording(Phrase words, @Nullable String type) {
    private static final int REACH = 80;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:[Vv]raag|[Kk]ennisvraag|[Oo]nderzoeksvraag|[Qq]uestion|[Rr]esearch question|ARI|RQ|KV|OV|Q|V)\\s?[\\dA-Z]{1,2}(?:\\.\\d{1,2}){0,3}\\s?[:.)–-]?"
                    + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?|\\d{1,3}[.)]|\\(?[a-z]\\)|\\((?:\\d{1,2}|[ivx]{2,4})\\)|[a-z]\\.|[-–•▪*›]|o)[\\s\\u00A0]+(?=\\S)");
    private static final Pattern TYPE_BEFORE = Pattern.compile(
            "[*_]{0,2}(?:[\\[(]([^\\[\\]()]{1,40})[\\])][:.]?|([\\p{L}/ -]{4,40}):)[*_]{0,2}\\s+(?=\\S)");
    private static final Pattern TYPE_BEHIND = Pattern.compile("\\s*[\\[(]([^\\[\\]()]{1,40})[\\])]\\s*[.;]?\\s*$");
    private static final Pattern LIST_END = Pattern.compile("(?:\\s*[;,]\\s*(?:en|of|and|or)?|;)\\s*$");

    public static Wording of(Manuscript text, Span span, Legend legend) {
        int start = skipped(NUMBER, text.content(), span.start(), span.end());
        String type = null;
        var before = matcher(TYPE_BEFORE, text.content(), start, span.end());
        if (before.lookingAt()) {
            type = legend.type(before.group(1) != null ? before.group(1) : before.group(2));
            if (type != null) start = skipped(NUMBER, text.content(), before.end(), span.end());
        }
        int end = span.end();
        var behind = TYPE_BEHIND.matcher(text.content()).region(Math.max(start, end - REACH), end);
        if (type == null && behind.find() && legend.type(behind.group(1)) instanceof String own) {
            type = own;
            end = behind.start();
        }
        return new Wording(text.phrase(new Span(start, listEnd(text.content(), start, end))), type);
    }

    private static int listEnd(String content, int start, int end) {
        var found = LIST_END.matcher(content).region(Math.max(start, end - 12), end);
        return found.find() && found.start() > start ? found.start() : end;
    }

    private static int skipped(Pattern pattern, String content, int start, int end) {
        var found = matcher(pattern, content, start, end);
        return found.lookingAt() && found.end() < end ? found.end() : start;
    }

    private static Matcher matcher(Pattern pattern, String content, int start, int end) {
        return pattern.matcher(content)
                .region(start, Math.min(end, start + REACH))
                .useTransparentBounds(true);
    }
}
