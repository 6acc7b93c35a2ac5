package nl.kenniskompas.search.speed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import nl.kenniskompas.search.analysis.Analysis;

/// Passages as many as one wants that look like real ones to a search: their words follow each other as in real ones,
/// their lengths are those of real ones, and like real ones they go on bringing compounds that were not there before.
/// The same number always gives the same passage.
///
/// A passage is a walk along the words of the real ones: the next word is one that followed the last two somewhere, or,
/// as often, the last one. One word in six makes place for a word that is as frequent; half of the compounds for a new
/// one, of the beginning of a real compound and the end of another.
public final class MadeUp {
    private static final long SEED = 20_261_130;
    private static final double BY_TWO = 0.5, SWAPPED = 1 / 6.0, COINED = 0.5;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final Compounds compounds;
    private final List<Integer> lengths = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();
    private final Map<String, List<String>> afterOne = new HashMap<>(), afterTwo = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<Integer, List<String>> asFrequent = new HashMap<>();

    /// @param passages real ones
    public MadeUp(Collection<String> passages, Analysis analysis) {
        for (String passage : passages) learn(passage.split("\\s+"));
        frequencies.forEach((word, times) ->
                asFrequent.computeIfAbsent(sort(times), _ -> new ArrayList<>()).add(word));
        asFrequent.values().forEach(words -> words.sort(null));
        compounds = new Compounds(frequencies, analysis);
    }

    private void learn(String[] words) {
        lengths.add(words.length);
        for (int i = 0; i < words.length; i++) {
            if (i == 0) starts.add(words[i]);
            else follow(afterOne, words[i - 1], words[i]);
            if (i > 1) follow(afterTwo, words[i - 2] + " " + words[i - 1], words[i]);
            if (WORD.matcher(words[i]).matches()) frequencies.merge(words[i], 1, Integer::sum);
        }
    }

    private static void follow(Map<String, List<String>> after, String word, String next) {
        after.computeIfAbsent(word, _ -> new ArrayList<>()).add(next);
    }

    private static int sort(int times) {
        return 32 - Integer.numberOfLeadingZeros(times);
    }

    public String passage(int number) {
        return String.join(" ", words(new SplittableRandom(SEED + number)));
    }

    private List<String> words(SplittableRandom chance) {
        int length = any(lengths, chance);
        var words = new ArrayList<String>();
        // the walk goes along the real words, also where others stand in the passage
        String last = "", next = any(starts, chance);
        while (words.size() < length) {
            words.add(varied(next, chance));
            var two = chance.nextDouble() < BY_TWO ? afterTwo.get(last + " " + next) : null;
            var one = two == null ? afterOne.get(next) : two;
            last = next;
            next = one == null ? any(starts, chance) : any(one, chance);
        }
        return words;
    }

    private String varied(String word, SplittableRandom chance) {
        Integer times = frequencies.get(word);
        if (times == null) return word;
        if (compounds.has(word) && chance.nextDouble() < COINED) return compounds.coined(chance);
        boolean isSwapped = chance.nextDouble() < SWAPPED;
        return isSwapped ? any(asFrequent.getOrDefault(sort(times), List.of(word)), chance) : word;
    }

    static <T> T any(List<T> all, SplittableRandom chance) {
        return all.get(chance.nextInt(all.size()));
    }

    /// What somebody might type who wants a passage like one of the first so many: one to four words of it that stand
    /// near each other, most often two or three; one question in twenty has a typing error.
    public String question(int number, int passages) {
        var chance = new SplittableRandom(~(SEED + number));
        var words = new ArrayList<String>();
        int wanted = wanted(chance.nextInt(100));
        while (words.isEmpty()) {
            String[] passage = passage(chance.nextInt(passages)).split("\\s+");
            for (int i = chance.nextInt(passage.length); i < passage.length && words.size() < wanted; i++)
                if (telling(passage[i]) && chance.nextInt(3) > 0) words.add(bare(passage[i]));
        }
        if (chance.nextInt(20) == 0) words.set(0, slipped(words.getFirst(), chance));
        return String.join(" ", words);
    }

    private static int wanted(int percent) {
        return percent < 20 ? 1 : percent < 55 ? 2 : percent < 85 ? 3 : 4;
    }

    private static boolean telling(String word) {
        return WORD.matcher(bare(word)).matches() && bare(word).length() > 4;
    }

    private static String bare(String word) {
        return word.replaceAll("[^\\p{L}\\p{N}-]", "").toLowerCase(Locale.ROOT);
    }

    /// Two letters change places.
    private static String slipped(String word, SplittableRandom chance) {
        int at = 1 + chance.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
