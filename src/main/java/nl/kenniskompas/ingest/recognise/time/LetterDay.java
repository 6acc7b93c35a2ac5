package nl.kenniskompas.ingest.recognise.time;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The day on which a letter was written: from its head, where a running header may still show an older one; else what
/// is known of it; else the newest day that it speaks of as past. Days to come, which a letter is full of, say nothing.
public final class LetterDay {
    private static final int HEAD = 4_000, REACH = 200_000, BEFORE = 24;
    private static final String DAY =
            "(\\d{1,2} (?:" + Months.DUTCH_CHOICES + ") 20\\d\\d|\\d{1,2}[-/]\\d{1,2}[-/]20\\d\\d)";
    private static final List<Pattern> DATED = List.of(
            Pattern.compile("(?:den haag|'s-gravenhage)[ ,]{0,4}" + DAY),
            Pattern.compile("\\bdatum[ :|*]{0,12}" + DAY),
            Pattern.compile("\\bontvangen[ :]{0,4}" + DAY),
            Pattern.compile("\\bvastgesteld[ :]{0,4}" + DAY));
    private static final Pattern WHOLE = Pattern.compile("\\b" + DAY);
    private static final Pattern LATELY =
            Pattern.compile("\\b(\\d{1,2} (?:" + Months.DUTCH_CHOICES + ")),? (?:jl|j\\.l)\\b");
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:uiterlijk|per|vanaf|voor|tot|met|ingang van|aan|na|eind|begin|tot uiterlijk|tussen|en)(?: (?:op|en met|van))? $");

    private LetterDay() {}

    /// @param known what somebody says of it, null when nobody does
    public static @Nullable LocalDate of(String content, @Nullable LocalDate known) {
        var folded = Folded.of(content.substring(0, Math.min(content.length(), REACH)))
                .replaceAll(" +", " ");
        var head = folded.substring(0, Math.min(folded.length(), HEAD));
        for (Pattern dated : DATED) {
            var days = new ArrayList<LocalDate>();
            for (var found = dated.matcher(head); found.find(); ) {
                var day = Days.past(found.group(1), null);
                if (day != null) days.add(day);
            }
            if (!days.isEmpty()) return Collections.max(days);
        }
        if (known != null) return known;
        var newest = newest(folded);
        return newest == null ? null : lately(folded, newest);
    }

    private static @Nullable LocalDate newest(String folded) {
        var days = new ArrayList<LocalDate>();
        for (var found = WHOLE.matcher(folded); found.find(); ) {
            var before = folded.substring(Math.max(0, found.start() - BEFORE), found.start());
            var day = PLAN.matcher(before).find() ? null : Days.past(found.group(1), null);
            if (day != null) days.add(day);
        }
        return days.stream().max(LocalDate::compareTo).orElse(null);
    }

    /// "11 juli jl." is of the year of the newest whole day, or of the next when that one lies at its end.
    private static LocalDate lately(String folded, LocalDate newest) {
        var latest = newest;
        for (var found = LATELY.matcher(folded); found.find(); ) {
            var day = Days.past(found.group(1) + " " + newest.getYear(), null);
            if (day == null) continue;
            if (newest.getMonthValue() >= 10 && day.getMonthValue() <= 3) day = day.plusYears(1);
            if (day.isAfter(latest)) latest = day;
        }
        return latest;
    }
}
