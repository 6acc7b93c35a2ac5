package nl.kenniskompas.administration.visibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record LimitsPage(List<Line> lines) {
    /// @param shownAt null when the item is gone
    /// @param who name of the audience; empty when people are named one by one
    /// @param due whether the day to look at it again has come
    record Line(Limit limit, String name, @Nullable String shownAt, String who, boolean due) {}

    static boolean isDue(Limit limit, LocalDate today) {
        return !limit.reviewOn().isAfter(today);
    }

    long due() {
        return lines.stream().filter(Line::due).count();
    }
}
