package nl.kenniskompas.search.analysis;

import java.util.List;

/// Takes the endings off a Dutch word that no list knows. The rules follow what grammars say about Dutch endings, in
/// the order in which Kraaij and Pohlmann (1994) found that they must be tried: the small form, the plural, the verb,
/// the adjective; then the spelling is put right (an open syllable gets its second vowel, a double consonant loses
/// one). It takes off too little rather than too much: what is left should be a word.
public final class DutchStemmer {
    private static final String VOWELS = "aeiouy";
    private static final int SHORTEST = 3;
    private static final List<String> SMALL =
            List.of("etjes", "etje", "pjes", "pje", "tjes", "tje", "kjes", "kje", "jes", "je");

    private DutchStemmer() {}

    public static String stem(String word) {
        if (word.length() <= SHORTEST || !Folding.isLetters(word)) return word;
        String small = withoutSmall(word);
        if (!small.equals(word)) return small;
        if (word.endsWith("heden")) return cut(word, 5) + "heid";
        String verb = verb(word);
        if (!verb.equals(word)) return verb;
        return plural(word);
    }

    private static String withoutSmall(String word) {
        for (String ending : SMALL) {
            if (!word.endsWith(ending)) continue;
            String rest = cut(word, ending.length());
            if (!isWord(rest)) continue;
            char last = last(rest);
            if (ending.startsWith("et")) return "lrngbm".indexOf(last) >= 0 ? undoubled(rest) : word;
            if (ending.startsWith("p")) return last == 'm' ? rest : word;
            if (ending.startsWith("k")) return last == 'n' ? rest + "g" : word;
            if (ending.startsWith("t")) return isVowel(last) || "lrnw".indexOf(last) >= 0 ? closed(rest) : word;
            return isVowel(last) || last == 't' && rest.endsWith("et") ? word : rest;
        }
        return word;
    }

    /// "boulevaatje" apart, a long vowel in an open syllable is written once: "autootje" has it twice.
    private static String closed(String rest) {
        int length = rest.length();
        boolean doubled = length > SHORTEST && isVowel(last(rest)) && last(rest) == rest.charAt(length - 2);
        return doubled && last(rest) != 'e' ? cut(rest, 1) : rest;
    }

    private static String verb(String word) {
        if (word.endsWith("eerd") || word.endsWith("eert")) return withoutGe(cut(word, 1), word.endsWith("d"));
        if (word.endsWith("eerde")) return withoutGe(cut(word, 2), true);
        if (word.endsWith("eerden")) return cut(word, 3);
        for (String ending : List.of("ende", "end"))
            if (word.endsWith(ending) && isWord(cut(word, ending.length())) && word.length() > 6)
                return ended(cut(word, ending.length()));
        for (String ending : List.of("den", "de"))
            if (word.endsWith(ending) && hasBefore(word, ending, "lrmgvzb") && word.length() > 6)
                return cut(word, ending.length());
        for (String ending : List.of("ten", "te"))
            if (word.endsWith(ending) && hasBefore(word, ending, "kfsp") && word.length() > 6)
                return cut(word, ending.length());
        return word;
    }

    private static String withoutGe(String stem, boolean isParticiple) {
        return isParticiple && stem.startsWith("ge") && isWord(stem.substring(2)) ? stem.substring(2) : stem;
    }

    private static boolean hasBefore(String word, String ending, String letters) {
        String rest = cut(word, ending.length());
        return isWord(rest) && letters.indexOf(last(rest)) >= 0;
    }

    private static String plural(String word) {
        if (word.endsWith("ieen") || word.endsWith("eeen")) return cut(word, 2);
        if (word.endsWith("ien") && word.length() > 5) return cut(word, 1);
        if (word.endsWith("en") && isWord(cut(word, 2)) && !isVowel(last(cut(word, 2)))) return ended(cut(word, 2));
        if (word.endsWith("s") && word.length() > 4 && losesItsS(word)) return cut(word, 1);
        if (word.endsWith("e") && isWord(cut(word, 1)) && !isVowel(last(cut(word, 1)))) return ended(cut(word, 1));
        return word;
    }

    private static boolean losesItsS(String word) {
        char before = word.charAt(word.length() - 2);
        char second = word.charAt(word.length() - 3);
        if (before == 'e') return true;
        return "dgklmnprt".indexOf(before) >= 0 && isVowel(second);
    }

    /// What is left when "en" or "e" is gone, spelled as a word of its own.
    private static String ended(String rest) {
        String undoubled = undoubled(rest);
        if (!undoubled.equals(rest)) return undoubled;
        return hardened(isOpen(rest) && !isUnstressed(rest) ? lengthened(rest) : rest);
    }

    /// The stems that an infinitive may have; the likeliest first.
    static List<String> verbStems(String infinitive) {
        if (!infinitive.endsWith("en") || infinitive.length() < 5) return List.of();
        String rest = cut(infinitive, 2);
        if (isVowel(last(rest))) return List.of();
        String undoubled = undoubled(rest);
        if (!undoubled.equals(rest)) return List.of(undoubled);
        if (!isOpen(rest)) return List.of(hardened(rest));
        var both = List.of(hardened(lengthened(rest)), hardened(rest));
        return isUnstressed(rest) ? both.reversed() : both;
    }

    private static boolean isOpen(String rest) {
        int end = rest.length() - 1;
        if (end < 1 || isVowel(rest.charAt(end)) || !isVowel(rest.charAt(end - 1))) return false;
        return end == 1 || !isVowel(rest.charAt(end - 2)) || rest.startsWith("qu", end - 3);
    }

    /// "regel(en)", "motor(en)", "moeilijk(e)"; but "waardeer" comes from "waarderen".
    private static boolean isUnstressed(String rest) {
        char vowel = rest.charAt(rest.length() - 2);
        if (vowel == 'i' || vowel == 'y') return true;
        boolean first = groups(rest) < 2;
        if (vowel == 'e') return !first && last(rest) != 'r';
        return !first && rest.endsWith("or");
    }

    private static String lengthened(String rest) {
        int vowel = rest.length() - 2;
        if (rest.charAt(vowel) == 'i' || rest.charAt(vowel) == 'y') return rest;
        return rest.substring(0, vowel) + rest.charAt(vowel) + rest.substring(vowel);
    }

    /// No Dutch word ends in v or z.
    private static String hardened(String rest) {
        return switch (last(rest)) {
            case 'v' -> cut(rest, 1) + "f";
            case 'z' -> cut(rest, 1) + "s";
            default -> rest;
        };
    }

    private static String undoubled(String rest) {
        int end = rest.length() - 1;
        boolean doubled = end > 1 && !isVowel(rest.charAt(end)) && rest.charAt(end) == rest.charAt(end - 1);
        return doubled ? cut(rest, 1) : rest;
    }

    /// How often a row of vowels begins: about the number of syllables.
    static int groups(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++)
            if (isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)))) groups++;
        return groups;
    }

    private static boolean isWord(String rest) {
        return rest.length() >= SHORTEST && groups(rest) > 0;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
