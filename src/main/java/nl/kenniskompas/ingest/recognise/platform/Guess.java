package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A verb that the lexicon does not know, by its shape: the first word with the ending of a Dutch third person before
/// an article, a preposition or a word for more or less.
final class Guess {
    private static final Pattern SHAPE = Pattern.compile("(?i)^(?:\\pL{3,18}t|\\pL{3,14}(?:eren|elen))$");
    private static final Pattern NOUN = Pattern.compile(
            "(?i)(?:teit|ment|acht|icht|echt|ocht|ucht|kunst|enst|inst|kost|ect|uct|ort|net|oot|iet|aat|ent|ant|ext|rkt|mst|gst|post|punt|wat|dat|met|uit|het)$");
    private static final Set<String> AFTER = Set.of(
            "de", "het", "een", "meer", "minder", "op", "aan", "tot", "in", "voor", "bij", "met", "tegen", "nieuwe",
            "andere", "hogere", "lagere", "grotere", "om", "door", "naar", "uit", "hun", "zijn", "ook", "vaker");

    private Guess() {}

    static @Nullable Parting of(String sentence) {
        if (sentence.length() > Sentences.LONGEST) return null;
        var words = sentence.split(" ");
        for (int at = 1; at + 1 < words.length; at++) {
            var next = words[at + 1].toLowerCase(Locale.ROOT);
            if (!SHAPE.matches(words[at]) || NOUN.matcher(words[at]).find() || !AFTER.contains(next)) continue;
            var cause = String.join(" ", Arrays.copyOfRange(words, 0, at));
            var effect = String.join(" ", Arrays.copyOfRange(words, at + 1, words.length));
            return new Parting(cause, words[at], effect, "?");
        }
        return null;
    }
}
