package nl.kenniskompas.administration.organisation;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kenniskompas.identity.OrganisationName;
import nl.kenniskompas.identity.register.Validity;

/// The years that a picture of names covers, in columns of equal length.
///
/// @param first year of the first column
/// @param step years that a column holds
/// @param columns how many
record Span(int first, int step, int columns) {
    /// The length of the whole line.
    static final int LENGTH = 1000;

    private static final int MOST = 8;
    private static final int LEAST = 4;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 500);

    /// @param from where the stretch begins, from 0 to [#LENGTH]
    /// @param open whether nobody knows since when
    record Bar(OrganisationName name, int from, int width, boolean open) {}

    /// A few years more than is known, up to today.
    static Span of(List<OrganisationName> names, LocalDate today) {
        int last = today.getYear();
        int earliest = names.stream()
                .map(OrganisationName::validity)
                .flatMap(it -> Stream.of(it.from() == null ? it.until() : it.from()))
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear)
                .min()
                .orElse(last);
        boolean unknown = names.stream().anyMatch(name -> name.validity().from() == null);
        int from = Math.min(earliest - (unknown ? LEAST : 0), last - LEAST);
        int step = STEPS.stream()
                .filter(years -> (last - from) / years + 2 <= MOST)
                .findFirst()
                .orElse(STEPS.getLast());
        int first = Math.floorDiv(from, step) * step;
        return new Span(first, step, (last - first) / step + 1);
    }

    List<String> labels() {
        return IntStream.range(0, columns)
                .mapToObj(column -> Integer.toString(first + column * step))
                .toList();
    }

    int at(int column) {
        return Math.round((float) LENGTH * column / columns);
    }

    int at(LocalDate day) {
        double years = day.getYear()
                - first
                + (day.getDayOfYear() - 1.0) / Year.of(day.getYear()).length();
        return (int) Math.clamp(Math.round(LENGTH * years / (step * columns)), 0, LENGTH);
    }

    /// One for each name. What holds goes on until today, or until it begins.
    List<Bar> bars(List<OrganisationName> names, LocalDate today) {
        var bars = new ArrayList<Bar>();
        for (var name : names) {
            Validity days = name.validity();
            int from = days.from() == null ? 0 : at(days.from());
            int until = at(
                    days.until() == null || days.until().isAfter(today)
                            ? today
                            : days.until().plusDays(1));
            bars.add(new Bar(name, from, Math.max(4, until - from), days.from() == null));
        }
        return bars;
    }
}
