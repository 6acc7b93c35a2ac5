package nl.kenniskompas.advice.recall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Shift;
import nl.kenniskompas.web.Text;

/// What of a commitment matters in a half-year, to one who looks on a day.
record Window(HalfYear halfYear, LocalDate day) {
    /// The first day whose shifts and fulfilments the pack tells: that of the half-year before.
    LocalDate since() {
        return halfYear.previous().first();
    }

    Set<Part> parts(Promise promise) {
        var parts = EnumSet.noneOf(Part.class);
        term(promise.commitment()).ifPresent(parts::add);
        if (!shifts(promise).isEmpty()) parts.add(Part.SHIFTED);
        if (isDone(promise)) parts.add(Part.DONE);
        return parts;
    }

    /// Empty for what need not be done any more.
    Optional<Part> term(Commitment commitment) {
        if (!commitment.status().isRunning()) return Optional.empty();
        LocalDate until = commitment.deadline().until();
        if (until == null) return Optional.of(Part.UNDATED);
        if (until.isAfter(halfYear.last())) return Optional.of(Part.LATER);
        if (until.isBefore(day)) return Optional.of(Part.OVERDUE);
        return Optional.of(until.isBefore(halfYear.first()) ? Part.SOONER : Part.DUE);
    }

    /// Newest first.
    List<Shift> shifts(Promise promise) {
        return promise.shifts().stream().filter(shift -> holds(shift.at())).toList();
    }

    /// Honoured, wholly or in part, or closed.
    private boolean isDone(Promise promise) {
        boolean honoured = promise.fulfilments().stream()
                .anyMatch(fulfilment -> fulfilment.day() != null && holds(fulfilment.day()));
        boolean closed = !promise.commitment().status().isRunning()
                && promise.steps().stream().limit(1).anyMatch(step -> holds(step.at()));
        return honoured || closed;
    }

    private boolean holds(Instant moment) {
        return holds(moment.atZone(Text.ZONE).toLocalDate());
    }

    private boolean holds(LocalDate other) {
        return !other.isBefore(since()) && !other.isAfter(halfYear.last());
    }
}
