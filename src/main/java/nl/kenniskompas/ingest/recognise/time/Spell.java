package nl.kenniskompas.ingest.recognise.time;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moments counted from the letter's own day: "binnen drie maanden", "over twee weken", "volgende week".
final class Spell {
    private static final List<String> NUMBERS = List.of(
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(uiterlijk binnen|binnen|over|uiterlijk over)(?: nu en)? (?:maximaal |circa |ongeveer )?(een half|anderhalf|half|"
                    + String.join("|", NUMBERS)
                    + "|\\d{1,3}) (dag|dagen|werkdagen|week|weken|maand|maanden|kwartaal|jaar)\\b( na | nadat | verspreid| verdeeld| heen)?");
    private static final Pattern NEXT =
            Pattern.compile("\\b(?:(begin|eind|medio) )?(deze|volgende|komende|aankomende) (week|maand)\\b");
    private static final Pattern COMING =
            Pattern.compile("\\b(?:binnen|in) het komende? (half ?jaar|jaar|kwartaal)\\b");

    private Spell() {}

    static List<Found> in(String text, String folded, @Nullable LocalDate written) {
        var found = new ArrayList<Found>();
        for (var m = COUNTED.matcher(folded); m.find(); ) {
            var tail = m.group(4) == null ? "" : m.group(4).strip();
            if (tail.startsWith("na")) found.add(Found.event(text, m.start(), Vague.end(folded, m.end())));
            else if (tail.isEmpty())
                found.add(
                        counted(text, m.start(), m.end(), m.group(1), plus(written, m.group(2), m.group(3)), written));
        }
        for (var m = NEXT.matcher(folded); m.find(); )
            found.add(Found.of(text, m.start(), m.end(), next(m.group(1), m.group(2), m.group(3), written)));
        for (var m = COMING.matcher(folded); m.find(); )
            found.add(counted(
                    text,
                    m.start(),
                    m.end(),
                    "binnen",
                    plus(
                            written,
                            m.group(1).startsWith("half") ? "half" : "een",
                            m.group(1).replace("half", "").strip()),
                    written));
        return found;
    }

    private static Found counted(
            String text, int start, int end, String word, @Nullable LocalDate last, @Nullable LocalDate written) {
        if (last == null || written == null) return Found.vague(text, start, end, null);
        boolean day = word.equals("over");
        return Found.of(text, start, end, new Relation.Interval(day ? last : written.plusDays(1), last, day));
    }

    private static @Nullable LocalDate plus(@Nullable LocalDate written, String number, String unit) {
        if (written == null) return null;
        if (number.contains("half"))
            return unit.startsWith("jaar")
                    ? written.plusMonths(number.startsWith("ander") ? 18 : 6)
                    : written.plusDays(15);
        int count = NUMBERS.contains(number) ? NUMBERS.indexOf(number) : Integer.parseInt(number);
        return switch (unit.charAt(0)) {
            case 'd' -> written.plusDays(count);
            case 'w' -> unit.startsWith("werk") ? written.plusDays(count * 7L / 5) : written.plusWeeks(count);
            case 'm' -> written.plusMonths(count);
            case 'k' -> written.plusMonths(3L * count);
            default -> written.plusYears(count);
        };
    }

    private static Relation.@Nullable Interval next(
            @Nullable String part, String which, String unit, @Nullable LocalDate written) {
        if (written == null) return null;
        boolean now = which.equals("deze");
        Range range;
        if (unit.equals("week")) {
            var monday =
                    written.minusDays(written.getDayOfWeek().getValue() - 1L).plusWeeks(now ? 0 : 1);
            range = new Range(monday, monday.plusDays(6));
        } else {
            var first = written.withDayOfMonth(1).plusMonths(now ? 0 : 1);
            range = Range.months(first.getYear(), first.getMonthValue(), first.getMonthValue());
        }
        if (part != null)
            range = part.equals("begin") ? range.beginning() : part.equals("eind") ? range.ending() : range.middle();
        return Deadlines.open(new Relation.Interval(range.from(), range.until(), false), written);
    }
}
