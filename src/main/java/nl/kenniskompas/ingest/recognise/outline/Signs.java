package nl.kenniskompas.ingest.recognise.outline;

import org.jspecify.annotations.Nullable;

/// Numbers and letters before items: which item follows which, and what a lone one announces.
final class Signs {
    private Signs() {}

    static Label label(@Nullable String marker) {
        var bare = bare(marker);
        if (bare.isEmpty() || !Character.isLetterOrDigit(bare.charAt(0)) || bare.equals("o") || isCode(bare))
            return new Label.Plain();
        if (Character.isDigit(bare.charAt(0)) && Character.isLowerCase(bare.charAt(bare.length() - 1)))
            return new Label.Issue("", bare);
        if (Character.isDigit(bare.charAt(0))) {
            var number = Numerals.of(bare);
            return number == null ? new Label.Plain() : new Label.Numbered(1 + Looks.count(bare, '.'), number);
        }
        if (Character.isUpperCase(bare.charAt(0))) {
            var number = Numerals.of(bare);
            return number == null ? new Label.Plain() : new Label.Numbered(1, number);
        }
        return bare.length() == 1 ? new Label.Issue("", bare) : new Label.Plain();
    }

    /// Both are items of one numbered or lettered list, the second right after the first.
    static boolean follow(@Nullable Piece first, Piece second) {
        if (!(first instanceof Piece.Point a) || !(second instanceof Piece.Point b)) return false;
        return label(a.marker()) instanceof Label.Numbered(int depth, int last)
                        && label(b.marker()) instanceof Label.Numbered(int nextDepth, int next)
                        && depth == nextDepth
                        && next == last + 1
                || label(a.marker()) instanceof Label.Issue(String word, String mark)
                        && label(b.marker()) instanceof Label.Issue(String nextWord, String nextMark)
                        && word.equals(nextWord)
                        && mark != null
                        && nextMark != null
                        && isNext(mark, nextMark);
    }

    /// "b" after "a", "2b" after "2a".
    private static boolean isNext(String mark, String next) {
        int last = mark.length() - 1;
        return next.length() == mark.length()
                && next.startsWith(mark.substring(0, last))
                && next.charAt(last) == mark.charAt(last) + 1;
    }

    /// "RQ1.2" and "Vraag 3" number questions, not chapters.
    private static boolean isCode(String bare) {
        return bare.length() > 1
                && Character.isLetter(bare.charAt(0))
                && Character.isLetter(bare.charAt(1))
                && Numerals.isNoRoman(bare);
    }

    private static String bare(@Nullable String marker) {
        if (marker == null) return "";
        return marker.replaceAll("[().:]+$|^\\(", "");
    }
}
