package nl.kenniskompas.advice.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was read from a register.
///
/// @param stopped why nothing was read behind the last line; null when all was
/// @param unused names of columns that have no place here
record Reading(List<Found> found, @Nullable Fault stopped, Set<String> unused) {
    /// The most lines of one register; the House hands out 250 at a time.
    static final int MOST = 5_000;

    /// The most characters of the words of a commitment, and of any other field.
    static final int TEXT = 20_000;

    static final int FIELD = 4_000;

    /// @param number of the line in the file, or of the item in its list, from 1
    /// @param fault why it cannot be taken; null when it can
    record Found(int number, HouseRow row, @Nullable Fault fault) {}

    /// Told apart by its first sign: JSON begins with a brace or a bracket.
    static Reading of(String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        if (at == text.length()) return stopped(List.of(), Fault.of("empty"), Set.of());
        char first = text.charAt(at);
        return first == '{' || first == '[' ? new JsonRegister(text).read() : new CsvRegister(text).read();
    }

    static Reading stopped(List<Found> found, @Nullable Fault fault, Set<String> unused) {
        return new Reading(checked(found), fault, unused);
    }

    private static List<Found> checked(List<Found> found) {
        var numbers = new HashSet<String>();
        var checked = new ArrayList<Found>();
        for (Found one : found) {
            String number = one.row().of(Column.NUMMER);
            Fault fault = one.fault() == null ? fault(one.row()) : one.fault();
            if (fault == null && !number.isEmpty() && !numbers.add(number)) fault = Fault.of("twice", number);
            checked.add(new Found(one.number(), one.row(), fault));
        }
        return Collections.unmodifiableList(checked);
    }

    private static @Nullable Fault fault(HouseRow row) {
        String text = row.of(Column.TEKST);
        if (text.isEmpty() && !(row.isRemoved() && !row.of(Column.NUMMER).isEmpty())) return Fault.of("no-text");
        if (text.length() > TEXT) return Fault.of("long", Column.TEKST.title(), text.length(), TEXT);
        for (Column column : Column.values()) {
            int length = row.of(column).length();
            if (column != Column.TEKST && length > FIELD) return Fault.of("long", column.title(), length, FIELD);
        }
        return null;
    }
}
