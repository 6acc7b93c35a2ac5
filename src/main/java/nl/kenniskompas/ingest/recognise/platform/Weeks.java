package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Weeks of the year in a text, as a range, a list or both.
///
/// @param rest the text without them: the month
record Weeks(List<Integer> numbers, String rest) {
    private static final String ONE = "(?:0?[1-9]|[1-4]\\d|5[0-3])";
    private static final String LINK =
            "\\s*(?:,|;|&|/|\\+|-|–|—|\\ben\\b|\\band\\b|t/m|\\btot en met\\b|\\btot\\b|\\bto\\b|\\bthrough\\b|\\buntil\\b|\\bw(?:k|eek)\\.?)\\s*";
    private static final String LIST = ONE + "(?:(?:" + LINK + "){1,2}" + ONE + "\\b)*";
    private static final Pattern CALLED = Pattern.compile(
            "(?i)[(\\[]?\\b(?:weken|weeks|week|wkn|wk|w)\\b?\\.?\\s*(?:nrs?\\.?\\s*)?(" + LIST + ")\\b[)\\]]?");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?i)[(\\[]\\s*(" + LIST + ")\\s*[)\\]]");
    private static final Pattern ALONE = Pattern.compile("^\\s*(" + LIST + ")\\s*$");
    private static final Pattern PART = Pattern.compile("(?i)(\\d{1,2})|(-|–|—|t/m|tot en met|tot|to|through|until)");
    private static final int LONGEST = 300;

    /// @param column the cell stands in a column of weeks, or beside a month
    static @Nullable Weeks in(String cell, boolean column) {
        if (cell.length() > LONGEST || cell.chars().noneMatch(Character::isDigit)) return null;
        var called = CALLED.matcher(cell);
        if (called.find()) return of(called.group(1), cell.substring(0, called.start()), cell.substring(called.end()));
        var brackets = IN_BRACKETS.matcher(cell);
        if (column && brackets.find())
            return of(brackets.group(1), cell.substring(0, brackets.start()), cell.substring(brackets.end()));
        var alone = ALONE.matcher(cell);
        return column && alone.find() ? of(alone.group(1), "", "") : null;
    }

    private static Weeks of(String list, String before, String after) {
        var weeks = new ArrayList<Integer>();
        boolean range = false;
        for (var part = PART.matcher(list); part.find(); )
            if (part.group(2) != null) range = true;
            else {
                int week = Integer.parseInt(part.group(1));
                if (range && !weeks.isEmpty()) fill(weeks, week);
                else weeks.add(week);
                range = false;
            }
        return new Weeks(List.copyOf(weeks), (before.strip() + " " + after.strip()).strip());
    }

    /// Over the turn of the year the weeks begin again.
    private static void fill(List<Integer> weeks, int last) {
        int from = weeks.getLast();
        int steps = last >= from ? last - from : 52 - from + last;
        for (int step = 1; step <= steps && step < 53; step++)
            weeks.add((from + step - 1) % (last >= from ? 53 : 52) + 1);
    }
}
