package nl.kenniskompas.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The numbers of parliamentary files however they are spelled: "36410", "36 410", "36.410-XV, nr. 3", "kst-36410-3".
/// Each gives the file itself, its chapter and its papers, so that the file finds the paper and the paper is exact.
final class DossierNumbers {
    /// Files are numbered by five digits and have not come this far.
    private static final int FIRST = 10_000, LAST = 49_999;

    private static final Set<String> PAPER = Set.of("nr", "nrs", "nummer", "nummers", "no");
    private static final int MOST_PAPERS = 12;

    private final String text;
    private final IntFunction<@Nullable Word> words;
    private final List<String> terms = new ArrayList<>();
    private int used;

    /// @param terms in one spelling, the file first
    /// @param words how many words of the text they take
    record Found(List<String> terms, int words) {}

    private DossierNumbers(String text, IntFunction<@Nullable Word> words) {
        this.text = text;
        this.words = words;
    }

    /// @param words the word so many places further, null behind the end of the text
    static @Nullable Found at(String text, IntFunction<@Nullable Word> words) {
        Word first = words.apply(0);
        if (first == null || !Character.isDigit(first.written().charAt(0))) return null;
        var numbers = new DossierNumbers(text, words);
        return numbers.read() ? new Found(List.copyOf(numbers.terms), numbers.used) : null;
    }

    private boolean read() {
        String file = file();
        if (file == null) return false;
        terms.add(file);
        String chapter = chapter();
        if (chapter != null) terms.add(file + "-" + chapter);
        papers(file, chapter);
        return true;
    }

    private @Nullable String file() {
        String first = written(0);
        String digits = first.replace(".", "");
        if (isDigits(digits) && digits.length() == 5 && (first.length() == 5 || first.indexOf('.') == 2)) used = 1;
        else if (isDigits(first)
                && first.length() == 2
                && isDigits(written(1))
                && written(1).length() == 3
                && isOneSpace(gap(0))) {
            digits = first + written(1);
            used = 2;
        } else return null;
        int number = Integer.parseInt(digits);
        return number < FIRST || number > LAST || isPartOfMore() ? null : digits;
    }

    /// "12 345 678" is an amount, and so is "€ 12 345".
    private boolean isPartOfMore() {
        boolean more = isDigits(written(used)) && written(used).length() == 3 && isOneSpace(gap(used - 1));
        Word first = words.apply(0);
        int before = first == null ? 0 : first.start() - 1;
        while (before >= 0 && isSpace(text.substring(before, before + 1))) before--;
        return more || before >= 0 && text.charAt(before) == '€';
    }

    private @Nullable String chapter() {
        String next = written(used);
        boolean hyphen = gap(used - 1).equals("-");
        boolean space = isOneSpace(gap(used - 1));
        boolean roman = !next.isEmpty()
                && next.length() <= 6
                && next.toUpperCase(Locale.ROOT).chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
        boolean capitals = next.equals(next.toUpperCase(Locale.ROOT));
        if (!roman || !(hyphen || space && capitals)) return null;
        used++;
        return next.toLowerCase(Locale.ROOT);
    }

    private void papers(String file, @Nullable String chapter) {
        String next = written(used).toLowerCase(Locale.ROOT);
        if (gap(used - 1).equals("-") && isPaper(used)) paper(file, chapter);
        if (!PAPER.contains(next) || !isPaper(used + 1)) return;
        used++;
        paper(file, chapter);
        for (int i = 0; i < MOST_PAPERS; i++) {
            boolean and = written(used).equals("en") && isPaper(used + 1);
            if (!and && !(gap(used - 1).strip().equals(",") && isPaper(used))) return;
            if (and) used++;
            paper(file, chapter);
        }
    }

    private void paper(String file, @Nullable String chapter) {
        String paper = written(used++);
        terms.add(file + "-" + paper);
        if (chapter != null) terms.add(file + "-" + chapter + "-" + paper);
    }

    /// The "29" of "nr. 3 en 29 544" begins another file.
    private boolean isPaper(int ahead) {
        String word = written(ahead), next = written(ahead + 1);
        boolean begins = word.length() == 2 && isDigits(next) && next.length() == 3 && isOneSpace(gap(ahead));
        return isDigits(word) && word.length() <= 4 && !begins;
    }

    private static boolean isOneSpace(String gap) {
        return gap.length() == 1 && isSpace(gap);
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSpace(String gap) {
        return gap.chars().allMatch(c -> c == ' ' || c == '\u00A0' || c == '\u2009' || c == '\u202F');
    }

    private String written(int ahead) {
        Word word = words.apply(ahead);
        return word == null ? "" : word.written();
    }

    /// What stands between the word so many places further and the next one.
    private String gap(int ahead) {
        Word left = words.apply(ahead), right = words.apply(ahead + 1);
        boolean near = left != null && right != null && right.start() - left.end() <= 4;
        return near ? text.substring(left.end(), right.start()) : "";
    }
}
