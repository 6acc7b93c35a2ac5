package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes a sentence apart: cause, verb, effect. Looks for shapes first ("the more .., the .."), then for the first verb
/// with words on both sides; where the lexicon knows none, bold words show where cause and effect stand.
final class Sentences {
    static final int LONGEST = 600;
    private static final Pattern ARROW = Pattern.compile("^(.+?) ?(?:→|➔|⇒|►|-->|->|=>) ?(.+)$");
    private static final Pattern THE_MORE = Pattern.compile(
            "(?i)^((?:des te|hoe) .+?),? ((?:des te|hoe) \\pL{3,20} (?:is|zijn|wordt|worden)|des te|hoe) (.+)$");
    private static final Pattern THE_MORE_ENGLISH = Pattern.compile(
            "(?i)^(the (?:more|less|fewer|\\pL{3,15}er) .+?), (the) ((?:more|less|fewer|\\pL{3,15}er) .+)$");
    private static final Pattern IF =
            Pattern.compile("(?i)^(?:als|wanneer|indien|naarmate|if|when) ([^,]+), ?(?:(dan|then) )?(.+)$");
    private static final Pattern THROUGH = Pattern.compile(
            "(?i)^(?:door|dankzij|vanwege|as a result of|because of) (.+?),? (neemt|nemen) (.+) (toe|af)$");
    private static final Pattern THROUGH_ONE = Pattern.compile(
            "(?i)^(?:door|dankzij|vanwege) (.+?),? (daalt|dalen|krimpt|krimpen|verdwijnt|verdwijnen|stijgt|stijgen|groeit|groeien|ontstaat|ontstaan|wordt|worden|komt er|komen er|is er) (.+)$");
    private static final Pattern SOMETHING = Pattern.compile(
            "(?i)^(?:bij|met|door|with) (.+?),? ((?:verandert|gebeurt) er iets (?:aan|in|met)|something (?:changes|happens) (?:about|in|to|with)) (.+)$");
    private static final Pattern TAIL = Pattern.compile("^(.*?)( \\([^()]*\\))?[.;]?$");
    private static final Pattern AND = Pattern.compile("(?i)^(.+?),? (en|and)$");
    /// Right before a verb these show that the word is none here, or that the verb is of a clause inside.
    private static final Set<String> BARRING = Set.of(
            "de",
            "het",
            "een",
            "te",
            "tot",
            "van",
            "om",
            "die",
            "dat",
            "waar",
            "waarbij",
            "waardoor",
            "wie",
            "the",
            "a",
            "an",
            "to",
            "of",
            "who",
            "which",
            "that",
            "for",
            "by",
            "zeer",
            "meer",
            "minder",
            "less",
            "more");
    private static final Set<String> NOUN_AFTER = Set.of("van", "of", "in");

    private Sentences() {}

    /// @param bold what the maker set in bold, in order
    /// @return null when no verb is found
    static @Nullable Parting part(String sentence, List<String> bold) {
        if (sentence.length() > LONGEST || sentence.length() < 5) return null;
        var words = sentence.endsWith(".")
                ? sentence.substring(0, sentence.length() - 1).strip()
                : sentence;
        var shaped = shaped(words);
        if (shaped != null) return shaped;
        var plain = verb(words);
        int before = plain == null ? words.length() : start(plain, words);
        var framed = framed(words, before);
        if (framed != null) return framed;
        return plain != null ? plain : byBold(words, bold);
    }

    private static @Nullable Parting shaped(String words) {
        var the = THE_MORE.matcher(words);
        if (the.find())
            return new Parting(
                    the.group(1),
                    the.group(2),
                    the.group(3),
                    Change.force(the.group(2)).equals("-") ? "-" : "+");
        var english = THE_MORE_ENGLISH.matcher(words);
        if (english.find()) return new Parting(english.group(1), english.group(2), english.group(3), "?");
        var arrow = ARROW.matcher(words);
        if (arrow.find()) return new Parting(arrow.group(1), "→", arrow.group(2), "?");
        var through = THROUGH.matcher(words);
        if (through.find())
            return new Parting(
                    through.group(1),
                    through.group(2) + " ... " + through.group(4),
                    through.group(3),
                    through.group(4).equals("af") ? "-" : "+");
        var one = THROUGH_ONE.matcher(words);
        if (one.find()) return new Parting(one.group(1), one.group(2), one.group(3), intransitive(one.group(2)));
        var something = SOMETHING.matcher(words);
        if (something.find()) return new Parting(something.group(1), something.group(2), something.group(3), "?");
        var when = IF.matcher(words);
        if (!when.find()
                || verb(words) instanceof Parting own
                        && own.effect().indexOf(',') < 0
                        && own.cause().indexOf(',') < 0) return null;
        return new Parting(when.group(1).strip(), when.group(2) == null ? "," : when.group(2), when.group(3), "?");
    }

    private static String intransitive(String verb) {
        if (verb.startsWith("da") || verb.startsWith("kr") || verb.startsWith("ver")) return "-";
        return verb.startsWith("wo") ? "?" : "+";
    }

    /// The first verb of the lexicon with words before and behind it; the longest at one place.
    private static @Nullable Parting verb(String words) {
        Lexicon.Verb best = null;
        int from = Integer.MAX_VALUE, until = 0;
        for (var verb : Lexicon.VERBS) {
            Matcher found = verb.words().matcher(words);
            for (int at = 0; at < words.length() && found.find(at); at = found.end()) {
                if (found.start() > from) break;
                if (!stands(words, found.start(), found.end())) continue;
                if (found.start() < from || found.end() > until) {
                    best = verb;
                    from = found.start();
                    until = found.end();
                }
                break;
            }
        }
        return best == null ? null : parting(words, from, until, best);
    }

    private static Parting parting(String words, int from, int until, Lexicon.Verb verb) {
        var left = words.substring(0, from).strip();
        var said = words.substring(from, until);
        var right = words.substring(until).strip();
        var and = AND.matcher(left);
        if (and.find()) {
            left = and.group(1);
            said = and.group(2) + " " + said;
        }
        var force = force(said, verb.force());
        return verb.turned() ? new Parting(right, said, left, force) : new Parting(left, said, right, force);
    }

    private static String force(String said, String usual) {
        if (said.contains("positie") || said.contains("gunstig")) return "+";
        return said.contains("negati") || said.contains("nadelig") ? "-" : usual;
    }

    /// What a verb in a cell of its own says of the effect.
    static String force(String verb) {
        var parting = verb.isEmpty() || verb.length() > 80 ? null : verb("iets " + verb + " iets");
        return parting == null ? "?" : parting.force();
    }

    private static boolean stands(String words, int from, int until) {
        if (from < 2 || words.charAt(from - 1) != ' ') return false;
        if (until + 1 >= words.length() || words.charAt(until) != ' ') return false;
        var before =
                words.substring(words.lastIndexOf(' ', from - 2) + 1, from - 1).toLowerCase(Locale.ROOT);
        if (BARRING.contains(before)) return false;
        int next = words.indexOf(' ', until + 1);
        var after = words.substring(until + 1, next < 0 ? words.length() : next);
        return words.substring(from, until).indexOf(' ') >= 0 || !NOUN_AFTER.contains(after);
    }

    private static int start(Parting parting, String words) {
        int at = words.indexOf(' ' + parting.verb() + ' ');
        return at < 0 ? words.length() : at + 1;
    }

    /// Verbs in two parts ("maakt .. mogelijk"), when they begin no later than `limit`.
    private static @Nullable Parting framed(String words, int limit) {
        var tail = TAIL.matcher(words);
        if (!tail.find()) return null;
        var core = tail.group(1);
        var rest = tail.group(2) == null ? "" : tail.group(2);
        int start = core.indexOf(' ') + 1;
        for (int at = start; at > 0 && at <= limit && at < core.length(); at = core.indexOf(' ', at) + 1) {
            int end = core.indexOf(' ', at);
            if (end < 0) break;
            var framed = framed(core, at, end, rest);
            if (framed != null) return framed;
        }
        return null;
    }

    private static @Nullable Parting framed(String core, int at, int end, String rest) {
        var word = core.substring(at, end);
        for (var frame : Lexicon.FRAMES) {
            if (!frame.opener().matcher(word).find()) continue;
            var closed = frame.closer().matcher(core.substring(end));
            if (!closed.find() || closed.start() <= 1) continue;
            var effect = core.substring(end, end + closed.start()).strip();
            var closer = closed.group(1);
            var force = frame.force().equals("=") ? Change.force(closer) : frame.force();
            return new Parting(core.substring(0, at - 1), word + " ... " + closer, effect + rest, force);
        }
        return null;
    }

    private static @Nullable Parting byBold(String words, List<String> bold) {
        if (bold.size() < 2) return null;
        int first = words.indexOf(bold.getFirst()),
                from = first + bold.getFirst().length();
        int second = first < 0 ? -1 : words.indexOf(bold.get(1), from);
        if (second <= from + 1) return null;
        var between = words.substring(from, second).strip();
        int verb = between.indexOf(' ');
        if (between.isEmpty()) return null;
        var said = verb < 0 ? between : between.substring(0, verb);
        var effect = verb < 0 ? words.substring(second) : between.substring(verb + 1) + " " + words.substring(second);
        return new Parting(words.substring(0, from).strip(), said, effect.strip(), "?");
    }
}
