package nl.kenniskompas.ingest.recognise.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.recognise.time.Months;
import org.jspecify.annotations.Nullable;

/// Reads the numbers behind a dossier or a year: "nrs. 12 t/m 15 en 18", "A en C".
final class Numbers {
    private static final int MOST = 400, WIDEST = 300;
    private static final Set<String> UNITS = Stream.concat(
                    Months.DUTCH.stream(),
                    Stream.of("miljoen", "miljard", "euro", "mln", "mld", "procent", "duizend", "jaar", "uur"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> GOING_ON = Set.of("en", "t", "tot", "of", "resp", "alsmede");

    private final Cursor cursor;
    private final List<String> found = new ArrayList<>();

    private Numbers(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Passes "nr." in any form.
    static boolean sign(Cursor cursor) {
        if (!cursor.words("nummers", "nummer", "nrs", "nr", "nos", "no")) return false;
        cursor.sign(".:");
        return true;
    }

    private static boolean isPlural(Cursor cursor) {
        var word = cursor.ahead().toLowerCase(Locale.ROOT);
        return word.equals("nrs") || word.equals("nos") || word.equals("nummers");
    }

    /// What "nr." announces.
    static List<String> announced(Cursor cursor) {
        int before = cursor.at;
        cursor.sign(",");
        boolean plural = isPlural(cursor);
        if (sign(cursor)) {
            var numbers = new Numbers(cursor).list(plural, true);
            if (!numbers.isEmpty()) return numbers;
        }
        cursor.at = before;
        return List.of();
    }

    /// The same without "nr.": ", 412" or, for the Eerste Kamer, ", A en C".
    static List<String> bare(Cursor cursor, boolean letters) {
        int before = cursor.at;
        if (cursor.sign(",") && (letters || !isLetterNext(cursor))) {
            var numbers = new Numbers(cursor).list(false, false);
            if (!numbers.isEmpty()) return numbers;
        }
        cursor.at = before;
        return List.of();
    }

    /// "2015, 10247" and "1992/422".
    static List<String> ofGazette(Cursor cursor) {
        int before = cursor.at;
        if (cursor.sign(",/")) {
            var numbers = new Numbers(cursor).list(false, true);
            if (!numbers.isEmpty()) return numbers;
        }
        cursor.at = before;
        return List.of();
    }

    private static boolean isLetterNext(Cursor cursor) {
        return Character.isLetter(cursor.next());
    }

    private List<String> list(boolean plural, boolean announced) {
        var first = one(announced);
        if (first == null || !announced && !stands(first, true)) return List.of();
        found.add(first);
        boolean many = plural;
        while (found.size() < MOST) {
            int before = cursor.at;
            boolean range = range();
            boolean comma = !range && cursor.sign(",");
            boolean and = !range && cursor.words("en", "alsmede", "of", "resp.", "respectievelijk", "&");
            if (!range && !comma && !and) break;
            boolean again = sign(cursor);
            many |= again || range;
            var next = one(announced);
            if (next == null || !(range || stands(next, many)) || range && !fill(next)) {
                cursor.at = before;
                break;
            }
            if (!range) found.add(next);
        }
        return found;
    }

    private boolean range() {
        int before = cursor.at;
        if (cursor.words("t/m", "tot en met")) return true;
        if (cursor.sign("-–") && Cursor.isFigure(cursor.peek())) return true;
        cursor.at = before;
        return false;
    }

    private @Nullable String one(boolean announced) {
        int before = cursor.at;
        if (Dossier.read(cursor) != null) {
            boolean five = cursor.text().substring(before, cursor.at).strip().length() == 5;
            cursor.at = before;
            if (!five || !announced) return null;
        }
        var number = cursor.figures(1, 5);
        if (number == null) return cursor.capitals(3);
        char next = cursor.peek();
        if (Character.isLetter(next) && Character.isLetter(cursor.peek(1)) || next == '%' || isDecimal(next)) {
            cursor.at = before;
            return null;
        }
        return number;
    }

    private boolean isDecimal(char next) {
        return (next == ',' || next == '.')
                && Cursor.isFigure(cursor.peek(1))
                && Cursor.isFigure(cursor.peek(2))
                && Cursor.isFigure(cursor.peek(3));
    }

    /// Whether a number in a list is one of the publication, and not a date or an amount that comes behind it.
    private boolean stands(String number, boolean many) {
        var ahead = cursor.ahead();
        if (UNITS.contains(ahead.toLowerCase(Locale.ROOT)) || cursor.next() == '%') return false;
        if (many) return true;
        if (number.compareTo("1990") >= 0 && number.compareTo("2040") <= 0 && number.length() == 4) return false;
        return ahead.isEmpty()
                || GOING_ON.contains(ahead)
                || !Character.isLowerCase(ahead.charAt(0))
                || number.length() >= 3;
    }

    private boolean fill(String last) {
        if (!Cursor.isFigure(last.charAt(0)) || !Cursor.isFigure(found.getLast().charAt(0))) return false;
        int from = Integer.parseInt(found.getLast()), until = Integer.parseInt(last);
        if (until <= from || until - from > WIDEST || until - from > cursor.spare) return false;
        cursor.spare -= until - from;
        for (int number = from + 1; number <= until; number++) found.add(String.valueOf(number));
        return true;
    }
}
