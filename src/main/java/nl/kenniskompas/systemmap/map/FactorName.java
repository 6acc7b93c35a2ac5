package nl.kenniskompas.systemmap.map;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// What a factor is called: the words of a source without the article before them and the explanation in brackets
/// behind them, which stay in the words of the claim.
public record FactorName(String words) {
    /// The most code points of a name.
    public static final int LONGEST = 300;

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:de|het|een|the|a|an) (\\S.*)$");
    private static final Pattern EXPLAINED = Pattern.compile("^(.*\\S) ?\\([^()]*\\)$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Lu}[\\p{Ll}-]+");
    private static final Pattern AROUND_SLASH = Pattern.compile(" ?/ ?");

    public static FactorName of(String said) {
        String words = AROUND_SLASH.matcher(said.strip()).replaceAll("/");
        var explained = EXPLAINED.matcher(words);
        if (explained.find()) words = explained.group(1);
        var article = ARTICLE.matcher(words);
        if (article.find()) words = article.group(1);
        if (words.codePointCount(0, words.length()) > LONGEST)
            words = words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip();
        return new FactorName(words);
    }

    /// Letters and digits alone, without case and accents: the same for "woon-werk verkeer" and "Woon-werkverkeer".
    public String spelling() {
        var letters = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /// Without the capital that only is there because a sentence began with it.
    ///
    /// @param isSmall tells of a word whether it is no name
    public FactorName small(Predicate<String> isSmall) {
        var first = FIRST_WORD.matcher(words);
        if (!first.find() || !isSmall.test(first.group())) return this;
        return new FactorName(words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
    }

    public boolean isEmpty() {
        return spelling().isEmpty();
    }
}
