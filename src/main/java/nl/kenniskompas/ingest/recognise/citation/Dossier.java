package nl.kenniskompas.ingest.recognise.citation;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/// A parliamentary dossier: five figures and sometimes a part ("36 200 X", "21 501-31", "23 908 (R1519)").
record Dossier(String number, @Nullable String part) {
    private static final Pattern CHAPTER = Pattern.compile("[IVXL]{1,6}[A-D]?");

    String id() {
        return part == null ? number : number + "-" + part;
    }

    /// @return null, with the cursor where it was, when no dossier comes
    static @Nullable Dossier read(Cursor cursor) {
        int before = cursor.at;
        var number = number(cursor);
        if (number == null) {
            cursor.at = before;
            return null;
        }
        return new Dossier(number, part(cursor));
    }

    private static @Nullable String number(Cursor cursor) {
        cursor.at = cursor.start();
        var whole = cursor.figures(5, 5);
        if (whole != null) return isApart(cursor, false) ? whole : null;
        var first = cursor.figures(2, 2);
        if (first == null) return null;
        boolean spaced = cursor.peek() == ' ';
        if (!spaced && cursor.peek() != '.') return null;
        cursor.at++;
        if (!Cursor.isFigure(cursor.peek())) return null;
        var second = cursor.figures(3, 3);
        return second != null && isApart(cursor, true) ? first + second : null;
    }

    /// "36 410,50" is an amount, "27 365 102" a number of another kind.
    private static boolean isApart(Cursor cursor, boolean parted) {
        char next = cursor.peek();
        if (Character.isLetterOrDigit(next) || next == '%') return false;
        if ((next == '.' || next == ',') && Cursor.isFigure(cursor.peek(1))) return false;
        boolean three =
                Cursor.isFigure(cursor.peek(1)) && Cursor.isFigure(cursor.peek(2)) && Cursor.isFigure(cursor.peek(3));
        return !(parted && next == ' ' && three && !Cursor.isFigure(cursor.peek(4)) && cursor.peek(4) != '-');
    }

    private static @Nullable String part(Cursor cursor) {
        int before = cursor.at;
        var council = council(cursor);
        if (council != null) return council;
        boolean bracket = cursor.sign("(");
        if (!bracket && !cursor.sign("-–")) cursor.sign(",");
        boolean comma = !bracket && cursor.at > before && cursor.text().charAt(cursor.at - 1) == ',';
        var part = cursor.peek() == 'R' || cursor.next() == 'R' ? treaty(cursor) : null;
        if (part == null && !bracket) part = chapter(cursor);
        boolean fits = part != null && (!bracket || cursor.sign(")")) && (!comma || isNumberNext(cursor));
        if (!fits) cursor.at = before;
        return fits ? part : null;
    }

    /// Two figures behind a hyphen are a part when a number follows.
    private static @Nullable String council(Cursor cursor) {
        int before = cursor.at;
        if ("-–‑".indexOf(cursor.peek()) >= 0 && cursor.sign("-–‑")) {
            var part = cursor.figures(2, 2);
            if (part != null
                    && ("-–".indexOf(cursor.peek()) >= 0 && Cursor.isFigure(cursor.peek(1)) || isNumberNext(cursor)))
                return part;
        }
        cursor.at = before;
        return null;
    }

    private static @Nullable String treaty(Cursor cursor) {
        int before = cursor.at;
        if (cursor.sign("R")) {
            var number = cursor.figures(3, 4);
            if (number != null) return "R" + number;
        }
        cursor.at = before;
        return null;
    }

    /// A chapter of the budget (a Roman number, "IXB") or a fund (a letter).
    private static @Nullable String chapter(Cursor cursor) {
        int before = cursor.at;
        var part = cursor.capitals(6);
        if (part != null && (part.length() == 1 || CHAPTER.matcher(part).matches())) return part;
        cursor.at = before;
        return null;
    }

    private static boolean isNumberNext(Cursor cursor) {
        int before = cursor.at;
        cursor.sign(",");
        boolean is = Numbers.sign(cursor);
        cursor.at = before;
        return is;
    }
}
