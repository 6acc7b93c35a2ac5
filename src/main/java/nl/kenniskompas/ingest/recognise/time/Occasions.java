package nl.kenniskompas.ingest.recognise.time;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Papers, days and recesses of the parliamentary year, by name. A budget bears the name of the year after the one in
/// which it is presented.
final class Occasions {
    private static final String YEAR = "(?: (?:van |voor |in |het jaar )?(20\\d\\d|dit jaar|volgend jaar))?";

    private record Named(Pattern pattern, int shift, Term.Kind kind, IntFunction<Range> inYear) {}

    private static final List<Named> NAMED = List.of(
            named(
                    "(?:miljoenennota|ontwerpbegroting(?:en)?|rijksbegroting)",
                    -1,
                    y -> Range.day(SpecialDays.budgetDay(y))),
            new Named(
                    Pattern.compile(
                            "\\b(?:begroting|begrotingswet|begrotingsstaat)(?: van [a-z]{2,4})? (?:van |voor )?(20\\d\\d)\\b"),
                    -1,
                    Term.Kind.BUDGET,
                    y -> Range.day(SpecialDays.budgetDay(y))),
            named("prinsjesdag", 0, y -> Range.day(SpecialDays.budgetDay(y))),
            named("verantwoordingsdag", 0, y -> Range.day(SpecialDays.accountabilityDay(y))),
            named("jaarverslag", 1, y -> Range.day(SpecialDays.accountabilityDay(y))),
            named(
                    "(?:voorjaarsnota|voorjaarsbesluitvorming)",
                    0,
                    y -> new Range(LocalDate.of(y, 4, 1), LocalDate.of(y, 6, 1))),
            named("augustusbesluitvorming", 0, y -> Range.months(y, 8, 8)),
            named("najaarsnota", 0, y -> new Range(LocalDate.of(y, 11, 1), LocalDate.of(y, 12, 1))),
            named("begrotingsbehandeling(?:en)?", 0, y -> Range.months(y, 10, 12)),
            recess(
                    "(?:kerst|kerstmis|jaarwisseling)",
                    y -> new Range(LocalDate.of(y, 12, 25), LocalDate.of(y + 1, 1, 2))),
            recess("zomerreces", SpecialDays::summerRecess),
            recess("kerstreces", SpecialDays::christmasRecess),
            recess("meireces", SpecialDays::mayRecess),
            recess("herfstreces", SpecialDays::autumnRecess),
            recess("(?:voorjaarsreces|krokusreces)", SpecialDays::springRecess));
    private static final Pattern ANY_RECESS = Pattern.compile("\\b(?:het|dit) (?:komende |aanstaande )?reces\\b");

    private Occasions() {}

    private static Named named(String words, int shift, IntFunction<Range> inYear) {
        return new Named(Pattern.compile("\\b" + words + "\\b" + YEAR), shift, Term.Kind.BUDGET, inYear);
    }

    private static Named recess(String words, IntFunction<Range> inYear) {
        return new Named(Pattern.compile("\\b" + words + "\\b" + YEAR), 0, Term.Kind.RECESS, inYear);
    }

    static List<Term> in(String folded, @Nullable LocalDate written) {
        var found = new ArrayList<Term>();
        for (Named named : NAMED)
            for (var m = named.pattern().matcher(folded); m.find(); )
                found.add(term(named, m.start(), m.end(), m.group(1), written));
        for (var m = ANY_RECESS.matcher(folded); m.find(); )
            found.add(new Term(
                    Term.Kind.RECESS,
                    m.start() + 4,
                    m.end(),
                    null,
                    written != null && written.getMonthValue() > 7
                            ? SpecialDays::christmasRecess
                            : SpecialDays::summerRecess,
                    false));
        return found;
    }

    private static Term term(Named named, int start, int end, @Nullable String words, @Nullable LocalDate written) {
        Integer year = Term.year(words, written);
        if (year != null && words != null && words.startsWith("20")) year += named.shift();
        return new Term(named.kind(), start, end, year, named.inYear(), false);
    }
}
