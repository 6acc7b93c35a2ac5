package nl.kenniskompas.web;

import java.util.ArrayList;
import java.util.List;

/// A text cut into words, spaces and single signs; together they are the text again.
final class Words {
    private Words() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        for (int from = 0, to; from < text.length(); from = to) {
            int kind = kind(text.codePointAt(from));
            to = from + Character.charCount(text.codePointAt(from));
            while (kind != 0 && to < text.length() && kind(text.codePointAt(to)) == kind)
                to += Character.charCount(text.codePointAt(to));
            words.add(text.substring(from, to));
        }
        return words;
    }

    private static int kind(int sign) {
        if (Character.isWhitespace(sign)) return 1;
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK ? 2 : 0;
    }
}
