package nl.kenniskompas.ingest.recognise.prose;

import com.google.re2j.Pattern;

/// What stands before a note: its number, what a scanner made of it, or nothing.
///
/// @param number as printed, -1 when it is no number
/// @param printed as printed, empty for no label
/// @param words where the note's words start
record NoteLabel(int number, String printed, int words) {
    private static final int REACH = 60;
    private static final String WORDS = "\\s+(?:[\\p{Lu}|«»\"'„“”‘(€\\[]|\\d{4}\\b|https?:|www\\.|ibid)";
    private static final Pattern NUMBERED = Pattern.compile("^\\[?\\^?(\\d{1,3})(?:\\]:?|[.)])?" + WORDS);
    private static final Pattern GARBLED =
            Pattern.compile("^([^\\s\\pL\\d(«„“‘€\\[•▪–—-]{1,2}|[A-TV-Zlit])\\s+[\\p{Lu}|]");
    private static final Pattern TORN = Pattern.compile("^[^\\s\\pL]{1,3}$");
    private static final Pattern CITING = Pattern.compile(
            "^(?:Kamerstuk|Kamerbrie[fv]|Kamervragen|Zie |Ibid|Idem|TK |EK |Bijlage |Handelingen|Aanhangsel|Stb\\.|Stcrt\\.|Trb\\.|ECLI:|https?:|www\\.|Bron|"
                    + "Motie |Artikel |Art\\. |PbE[UG]|Verordening |Richtlijn |\\p{Lu}[^\\n.]{0,60}\\((?:19|20)\\d{2}\\))");

    static NoteLabel at(String content, Strip strip) {
        int start = strip.whole().start();
        var head = content.substring(start, Math.min(strip.whole().end(), start + REACH));
        if (strip.sort() == Strip.Sort.NOTE)
            return new NoteLabel(
                    number(strip.marker()), "" + strip.marker(), strip.span().start());
        var numbered = NUMBERED.matcher(head);
        if (numbered.find()) return labelled(head, start, numbered.group(1));
        var garbled = GARBLED.matcher(head);
        if (garbled.find()) return labelled(head, start, garbled.group(1));
        return new NoteLabel(-1, "", start);
    }

    private static NoteLabel labelled(String head, int start, String printed) {
        int words = head.indexOf(printed) + printed.length();
        while (words < head.length() && !Strips.isSpace(head.charAt(words))) words++;
        while (words < head.length() && Strips.isSpace(head.charAt(words))) words++;
        return new NoteLabel(number(printed), printed, start + words);
    }

    private static int number(@org.jspecify.annotations.Nullable String printed) {
        if (printed == null) return -1;
        var digits = new StringBuilder();
        for (char c : printed.toCharArray()) {
            int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0 ? "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) : Character.digit(c, 10);
            if (digit >= 0) digits.append(digit);
        }
        return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits.toString());
    }

    static boolean isTorn(String content, Strip strip) {
        return strip.span().length() <= 3
                && TORN.matcher(content.substring(
                                strip.span().start(), strip.span().end()))
                        .find();
    }

    /// Words with which a note without a label starts.
    static boolean cites(String content, Strip strip) {
        int start = strip.span().start();
        return CITING.matcher(content.substring(start, Math.min(strip.span().end(), start + 90)))
                .find();
    }

    boolean isNone() {
        return printed.isEmpty();
    }

    /// Whether the label may be what a scanner left of `expected`: a digit lost, or one taken for another.
    boolean mayBe(int expected) {
        if (number < 0) return !printed.isEmpty();
        if (number == expected) return true;
        String right = String.valueOf(expected), read = String.valueOf(number);
        if (read.length() < right.length()) return right.endsWith(read) || right.startsWith(read);
        if (read.length() != right.length()) return false;
        int differ = 0;
        for (int i = 0; i < read.length(); i++) if (read.charAt(i) != right.charAt(i)) differ++;
        return differ <= 1;
    }
}
