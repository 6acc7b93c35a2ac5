package nl.kenniskompas.advice.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kenniskompas.web.Text;

/// @param half 1 for January to June, 2 for July to December
record HalfYear(int year, int half) {
    private static final Pattern WRITTEN = Pattern.compile("([12]\\d{3})-H([12])");
    private static final int OFFERED_BEFORE = 4;
    private static final int OFFERED = 11;

    static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /// Written as "2027-H1"; empty for anything else.
    static Optional<HalfYear> parse(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(new HalfYear(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    LocalDate first() {
        return LocalDate.of(year, half == 1 ? 1 : 7, 1);
    }

    LocalDate last() {
        return next().first().minusDays(1);
    }

    HalfYear next() {
        return plus(1);
    }

    HalfYear previous() {
        return plus(-1);
    }

    private HalfYear plus(int halves) {
        int count = year * 2 + half - 1 + halves;
        return new HalfYear(Math.floorDiv(count, 2), Math.floorMod(count, 2) + 1);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /// What one may choose from around this half-year: two years back, three ahead.
    List<HalfYear> around() {
        return IntStream.range(0, OFFERED)
                .mapToObj(n -> plus(n - OFFERED_BEFORE))
                .toList();
    }

    /// "eerste helft van 2027".
    String words(Text text) {
        return text.of("advice.recall.half." + half, Integer.toString(year));
    }

    /// As an address has it.
    @Override
    public String toString() {
        return year + "-H" + half;
    }
}
