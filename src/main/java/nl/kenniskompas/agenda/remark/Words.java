package nl.kenniskompas.agenda.remark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A text cut into words and the signs that part clauses, each with its place. Only the beginning of a very
/// long text: a question that is longer than a form takes gets no better advice for it.
final class Words {
    static final int MOST = 4_000;

    private static final Set<String> ENDS = Set.of("?", ".", "!", ";");
    private static final String SIGNS = "?.!;,:";
    private static final Set<String> LEADING = Set.of("en", "maar", "of", "dus", "and", "but", "or", ":");

    /// @param plain lower case, without accents; a single sign when it is no word
    record Word(String plain, int start, int end) {
        boolean ends() {
            return ENDS.contains(plain);
        }

        boolean isSign() {
            return !Character.isLetterOrDigit(plain.charAt(0));
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();

    Words(String text) {
        this.text = text.substring(0, Math.min(text.length(), MOST));
        for (int at = 0; at < this.text.length(); ) at = take(at);
    }

    /// @return the place behind what was taken
    private int take(int at) {
        char sign = text.charAt(at);
        if (!Character.isLetterOrDigit(sign)) {
            if (SIGNS.indexOf(sign) >= 0) words.add(new Word(String.valueOf(sign), at, at + 1));
            return at + 1;
        }
        var plain = new StringBuilder();
        int end = at;
        while (end < text.length() && isInside(end)) plain(text.charAt(end++), plain);
        if (!plain.isEmpty()) words.add(new Word(plain.toString(), at, end));
        return end;
    }

    private boolean isInside(int at) {
        char sign = text.charAt(at);
        if (Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK) return true;
        return "'’".indexOf(sign) >= 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static void plain(char sign, StringBuilder plain) {
        if (sign < 128) {
            if (sign != '\'') plain.append(Character.toLowerCase(sign));
            return;
        }
        Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(one -> plain.append(Character.toLowerCase((char) one)));
    }

    String text() {
        return text;
    }

    List<Word> all() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word get(int at) {
        return words.get(at);
    }

    /// Whether a sentence opens here; a leading "en" does not count.
    boolean opens(int at) {
        int before = at - 1;
        while (before >= 0 && LEADING.contains(words.get(before).plain())) before--;
        return before < 0 || words.get(before).ends();
    }

    /// Whether a word inside a sentence has a capital: a place, an organisation, a law.
    boolean namesSomething() {
        return IntStream.range(0, words.size())
                .anyMatch(at -> Character.isUpperCase(text.charAt(words.get(at).start())) && !opens(at));
    }

    Stretch stretch(int from, int until) {
        return Stretch.of(text, words.get(from).start(), words.get(until - 1).end());
    }

    Stretch whole() {
        return Stretch.of(text, 0, text.length());
    }
}
