package nl.kenniskompas.identity.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The days on which something holds; both ends count.
///
/// @param from null when nobody knows since when
/// @param until null when it still holds
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final Validity ALWAYS = new Validity(null, null);

    private static final Comparator<Validity> LATER = Comparator.comparing(
                    Validity::until, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Validity::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    public boolean holds(LocalDate day) {
        return daysFrom(day) == 0;
    }

    public boolean overlaps(Validity other) {
        return (from == null || other.until == null || !from.isAfter(other.until))
                && (until == null || other.from == null || !until.isBefore(other.from));
    }

    private long daysFrom(LocalDate day) {
        if (from != null && day.isBefore(from)) return ChronoUnit.DAYS.between(day, from);
        return until != null && day.isAfter(until) ? ChronoUnit.DAYS.between(until, day) : 0;
    }

    /// The one that counts on a day: that which holds then, else the nearest in time, as papers are ahead of a new
    /// name and behind an old one. Without a day it is the one that holds longest: today's, or else the last.
    public static <T> Optional<T> choose(
            Collection<T> several, Function<T, Validity> validity, @Nullable LocalDate day) {
        var later = Comparator.comparing(validity, LATER);
        if (day == null) return several.stream().max(later);
        return several.stream()
                .max(Comparator.comparingLong((T it) -> -validity.apply(it).daysFrom(day))
                        .thenComparing(later));
    }
}
