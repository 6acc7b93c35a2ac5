package nl.kenniskompas.agenda.taking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Numbers as documents and people write them.
final class Numbers {
    private Numbers() {}

    /// Null when it is none.
    static @Nullable Integer in(@Nullable String digits) {
        return digits == null || !digits.strip().matches("\\d{1,6}") ? null : Integer.valueOf(digits.strip());
    }

    /// "1, 2 en 5".
    static List<Integer> list(String words) {
        return Stream.of(words.split("[^0-9]+"))
                .filter(n -> !n.isEmpty() && n.length() < 7)
                .map(Integer::valueOf)
                .toList();
    }

    /// Of the year with which an edition begins; null when it names none.
    static @Nullable LocalDate firstDay(@Nullable String year) {
        Integer number = in(year);
        return number == null || number > 9999 ? null : LocalDate.of(number, 1, 1);
    }
}
