package nl.kenniskompas.history.log;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// @param older address of the next page, null on the last
/// @param people who can be chosen in the filter
record LogPage(List<Day> days, @Nullable String older, Asked asked, List<String> people) {
    record Day(LocalDate date, List<Entry> entries) {}

    static LogPage of(List<Entry> entries, @Nullable String older, Asked asked, List<String> people) {
        Map<LocalDate, List<Entry>> byDay =
                entries.stream().collect(groupingBy(Entry::day, LinkedHashMap::new, toList()));
        var days = byDay.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
        return new LogPage(days, older, asked, people);
    }
}
