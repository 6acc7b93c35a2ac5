package nl.kenniskompas.advice.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Commitment;
import org.jspecify.annotations.Nullable;

/// Commitments as stretches of time on one line. Pure.
///
/// @param today its place on the line
/// @param left how many have a moment but found no room
/// @param unplaced how many have no moment that can be drawn
record Timeline(Axis axis, List<Bar> bars, int today, long left, long unplaced) {
    static final int MOST = 40;

    private static final int NARROWEST = 8;

    /// @param x, width on the axis
    /// @param openEnd nobody can say when it ends
    record Bar(Commitment commitment, int x, int width, boolean openEnd) {}

    /// Null when there is nothing to draw.
    static @Nullable Timeline of(List<Commitment> commitments, LocalDate today) {
        var placed = commitments.stream().filter(Timeline::hasMoment).toList();
        if (placed.isEmpty()) return null;
        var shown = placed.subList(0, Math.min(MOST, placed.size()));
        var days = Stream.concat(Stream.of(today), shown.stream().flatMap(c -> Stream.of(start(c), end(c))))
                .sorted()
                .toList();
        var axis = Axis.holding(days.getFirst(), days.getLast());
        return new Timeline(
                axis,
                shown.stream().map(c -> bar(axis, c)).toList(),
                axis.at(today),
                placed.size() - shown.size(),
                commitments.size() - placed.size());
    }

    private static boolean hasMoment(Commitment it) {
        return it.deadline().from() != null || it.deadline().until() != null;
    }

    /// When nobody says from when, it counts from the day on which it was made.
    private static LocalDate start(Commitment it) {
        var until = it.deadline().until();
        if (it.deadline().from() != null) return it.deadline().from();
        var made = it.madeOn();
        return made != null && until != null && made.isBefore(until) ? made : Objects.requireNonNull(until);
    }

    private static LocalDate end(Commitment it) {
        return it.deadline().until() == null ? start(it) : it.deadline().until();
    }

    private static Bar bar(Axis axis, Commitment it) {
        boolean open = it.deadline().until() == null;
        int x = Math.min(axis.at(start(it)), Axis.LENGTH - NARROWEST);
        int end = open ? Axis.LENGTH : axis.at(end(it).plusDays(1));
        return new Bar(it, x, Math.max(NARROWEST, end - x), open);
    }
}
