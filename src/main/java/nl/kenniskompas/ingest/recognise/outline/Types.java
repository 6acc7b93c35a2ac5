package nl.kenniskompas.ingest.recognise.outline;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words that agendas use for the three types of questions.
public final class Types {
    public static final String EXPLORATORY = "exploratory", EXPLANATORY = "explanatory", POLICY = "policy";

    private static final Pattern FIRST = Pattern.compile("(?:verkenn|beschrijv|inventaris|explor|signaler|descripti|"
            + "monitor|mapping|scoping|orienter|oriënter|agender|beeldvorm|feitelijk).*"
            + "|wat is er aan de hand|wat speelt er|wat weten we|wat gebeurt er"
            + "|what is going on|what is happening|what do we know");
    private static final Pattern SECOND = Pattern.compile("(?:verklar|explan|explic|caus|diagnos|analy[ts]|oorza).*"
            + "|hoe komt (?:dat|het|dit)|waardoor komt (?:dat|het|dit)|waarom|begrijpen|begrijpend"
            + "|why|why is (?:this|it|that) happening|how does (?:this|it|that) come about|understanding");
    private static final Pattern THIRD =
            Pattern.compile("(?:beleid|ontwerp|handeling|oplossing|interventie|actiegericht|"
                    + "toepassing|prescri|policy|design|solution|action|intervention|implement|adviser|evalu).*"
                    + "|wat kunnen we (?:er ?aan )?doen|wat kunnen we eraan doen|wat te doen|wat werkt"
                    + "|what can (?:we|be) (?:do|done)(?: about (?:it|this|that))?|what should we do|what works");
    private static final Pattern NOISE = Pattern.compile(
            "\\([^()]{0,80}\\)|\\b(?:type|soort|aard)\\b:?"
                    + "|\\b(?:kennis|onderzoeks)?(?:vraag|vragen)\\b|\\b(?:research |knowledge )?questions?\\b|[-–]?(?:oriented|gerichte?)\\b");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:/|,|&|\\+|\\ben\\b|\\band\\b|\\bof\\b|\\bor\\b|- )\\s*");
    private static final Pattern ASKING = Pattern.compile("(?i)vra(?:ag|gen)\\b|questions?\\b");
    private static final int LONGEST = 90, MOST_WORDS = 11;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s:;.?!*\\d)(\\-–]+|[\\s:;.?!*\\-–]+$");

    private Types() {}

    /// @return the type when the words are a label and nothing else; `"?"` when they name more than one
    public static Optional<String> of(String label) {
        return any(label).filter(t -> ASKING.matcher(label).find() || !HEADS.contains(bare(label)));
    }

    /// The same for a label that stands among labels of types, where nouns such as "policy" are labels too.
    public static Optional<String> any(String label) {
        if (label.length() > LONGEST || label.isEmpty() || Looks.count(label, ' ') > MOST_WORDS)
            return Optional.empty();
        var bare = bare(label);
        if (kind(bare) instanceof String type && bare.indexOf(' ') > 0 && !bare.contains("/")) return Optional.of(type);
        var types = new LinkedHashSet<String>();
        for (String word : BETWEEN.split(bare)) {
            var type = word.split(" ").length > 2 && !isPhrase(word) ? null : kind(word);
            if (type == null) return Optional.empty();
            types.add(type);
        }
        return types.size() == 1 ? Optional.of(types.iterator().next()) : Optional.of("?");
    }

    private static String bare(String label) {
        var lower = label.toLowerCase(Locale.ROOT).replace("-/", "/");
        var quiet = SPACES.matcher(NOISE.matcher(lower).replaceAll(" ")).replaceAll(" ");
        return EDGES.matcher(quiet).replaceAll("");
    }

    private static boolean isPhrase(String words) {
        return words.startsWith("wat ")
                || words.startsWith("what ")
                || words.startsWith("hoe ")
                || words.startsWith("why ")
                || words.startsWith("how ")
                || words.startsWith("waardoor ");
    }

    private static @Nullable String kind(String word) {
        if (word.split(" ").length > 2 && !isPhrase(word)) return null;
        if (FIRST.matcher(word).matches()) return EXPLORATORY;
        if (SECOND.matcher(word).matches()) return EXPLANATORY;
        return THIRD.matcher(word).matches() ? POLICY : null;
    }

    /// Nouns that start like a label but head a chapter.
    private static final Set<String> HEADS = Set.of(
            "beleid",
            "beleidsveld",
            "beleidsterrein",
            "beleidskader",
            "beleidscontext",
            "monitoring",
            "monitor",
            "evaluatie",
            "evaluation",
            "analyse",
            "analysis",
            "policy",
            "policy context",
            "implementation",
            "implementatie",
            "verkenning",
            "inventarisatie",
            "oorzaken",
            "causes",
            "oplossingen",
            "solutions",
            "actions",
            "acties");
}
