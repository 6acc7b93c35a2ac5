package nl.kenniskompas.ingest.recognise.time;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The named stretches of time in a folded sentence, in order, not overlapping: the longest counts.
final class Terms {
    private static final String MONTH = "(" + Months.DUTCH_CHOICES + ")";
    private static final String YEAR =
            "(?:,? (?:van |in )?(20\\d\\d|(?:dit|volgend|komend|aankomend|het volgende|het komende|het nieuwe|het) jaar))?";
    private static final String NUMBERED = "\\b(eerste|tweede|derde|vierde|laatste|1e|2e|3e|4e) ";
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:e|ste|de)? " + MONTH + "\\b" + YEAR);
    private static final Pattern FIGURES = Pattern.compile("\\b(\\d{1,2})[-/](\\d{1,2})[-/](20\\d\\d)\\b");
    private static final Pattern IN_MONTHS =
            Pattern.compile("\\b" + MONTH + "(?: ?(?:/|-|en|of|tot en met) ?" + MONTH + ")?\\b" + YEAR);
    private static final Pattern QUARTER = Pattern.compile(NUMBERED + "kwartaal\\b" + YEAR);
    private static final Pattern QUARTER_SIGN =
            Pattern.compile("\\b(?:q|kwartaal )([1-4])(?:[- ]?(?:van )?(20\\d\\d))?\\b");
    private static final Pattern HALF =
            Pattern.compile("\\b(eerste|tweede|laatste|1e|2e) (?:helft|halfjaar|half jaar)\\b" + YEAR);
    private static final Pattern SEASON =
            Pattern.compile("\\b((?:dit|deze|komend|komende|volgend|volgende|aankomend|aankomende|aanstaande) )?"
                    + "(voorjaar|lente|zomer|najaar|herfst|winter)(?:periode|maanden)?\\b" + YEAR);
    private static final Pattern WHOLE_YEAR = Pattern.compile(
            "\\b(?:het (?:jaar )?)?(20\\d\\d|(?:dit|volgend|komend|aankomend|volgende|nieuwe) (?:kalender)?jaar)\\b"
                    + "|\\bhet (?:kalender)?jaar\\b");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("\\b(?:school|studie|college|cursus)jaar (20\\d\\d) ?[-/] ?(?:20)?\\d\\d\\b");

    private final String folded;
    private final @Nullable LocalDate written;
    private final List<Term> found = new ArrayList<>();

    private Terms(String folded, @Nullable LocalDate written) {
        this.folded = folded;
        this.written = written;
    }

    static List<Term> in(String folded, @Nullable LocalDate written) {
        var terms = new Terms(folded, written);
        if (Stems.month(folded) || folded.contains("20")) terms.days();
        terms.parts();
        terms.found.addAll(Occasions.in(folded, written));
        return terms.apart();
    }

    private void days() {
        each(DAY, m -> {
            int day = Integer.parseInt(m.group(1)), month = Months.DUTCH.indexOf(m.group(2)) + 1;
            return exists(2024, month, day)
                    ? term(Term.Kind.DAY, m, year(m.group(3)), y -> Range.day(near(y, month, day)))
                    : null;
        });
        each(FIGURES, m -> {
            int day = Integer.parseInt(m.group(1)), month = Integer.parseInt(m.group(2));
            return exists(2024, month, day)
                    ? term(Term.Kind.DAY, m, year(m.group(3)), y -> Range.day(near(y, month, day)))
                    : null;
        });
    }

    private void parts() {
        if (Stems.month(folded))
            each(IN_MONTHS, m -> {
                int first = Months.DUTCH.indexOf(m.group(1)) + 1;
                int last = m.group(2) == null ? first : Math.max(first, Months.DUTCH.indexOf(m.group(2)) + 1);
                return term(Term.Kind.MONTH, m, year(m.group(3)), y -> Range.months(y, first, last));
            });
        if (folded.contains("kwartaal")) each(QUARTER, m -> quarter(m, number(m.group(1), 4)));
        if (folded.indexOf('q') >= 0 || folded.contains("kwartaal"))
            each(QUARTER_SIGN, m -> quarter(m, Integer.parseInt(m.group(1))));
        if (folded.contains("helft") || folded.contains("half"))
            each(HALF, m -> {
                int half = number(m.group(1), 2);
                return term(Term.Kind.QUARTER, m, year(m.group(2)), y -> Range.months(y, half * 6 - 5, half * 6));
            });
        if (Stems.in(folded, Stems.SEASONS)) each(SEASON, this::season);
        if (folded.contains("jaar 20"))
            each(SCHOOL_YEAR, m -> {
                int start = Integer.parseInt(m.group(1));
                var days = new Range(LocalDate.of(start, 8, 1), LocalDate.of(start + 1, 7, 31));
                return term(Term.Kind.YEAR, m, start, _ -> days);
            });
        if (folded.contains("20") || folded.contains("jaar"))
            each(WHOLE_YEAR, m -> term(Term.Kind.YEAR, m, year(m.group()), y -> Range.months(y, 1, 12)));
    }

    private Term quarter(Matcher m, int quarter) {
        return term(Term.Kind.QUARTER, m, year(m.group(2)), y -> Range.months(y, quarter * 3 - 2, quarter * 3));
    }

    private Term season(Matcher m) {
        int first =
                switch (m.group(2)) {
                    case "voorjaar", "lente" -> 3;
                    case "zomer" -> 6;
                    case "winter" -> 12;
                    case "najaar", "herfst" -> 9;
                    default -> throw new IllegalStateException(m.group(2));
                };
        boolean alone = m.group(1) != null || m.group(3) != null;
        var term = term(Term.Kind.SEASON, m, year(m.group(3)), y -> season(y, first));
        return new Term(term.kind(), term.start(), term.end(), term.year(), term.inYear(), alone);
    }

    private static Range season(int year, int first) {
        var from = LocalDate.of(year, first, 1);
        return new Range(from, from.plusMonths(3).minusDays(1));
    }

    private Term term(Term.Kind kind, Matcher m, @Nullable Integer year, IntFunction<Range> inYear) {
        boolean alone = kind == Term.Kind.QUARTER
                || m.group().endsWith(" jaar") && !m.group().startsWith("het ") && kind == Term.Kind.YEAR;
        return new Term(kind, m.start(), m.end(), year, inYear, alone);
    }

    private @Nullable Integer year(@Nullable String words) {
        return Term.year(words, written);
    }

    private static int number(String word, int last) {
        return switch (word.charAt(0)) {
            case 'e', '1' -> 1;
            case 't', '2' -> 2;
            case 'd', '3' -> 3;
            case 'v', '4' -> 4;
            default -> last;
        };
    }

    private void each(Pattern pattern, Function<Matcher, @Nullable Term> reading) {
        for (var matcher = pattern.matcher(folded); matcher.find(); ) {
            var term = reading.apply(matcher);
            if (term != null) found.add(term);
        }
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /// 29 February of a year without one is the last of February.
    private static LocalDate near(int year, int month, int day) {
        return exists(year, month, day) ? LocalDate.of(year, month, day) : LocalDate.of(year, month, 28);
    }

    private List<Term> apart() {
        found.sort(Comparator.comparingInt((Term t) -> t.start() - t.end()));
        var apart = new ArrayList<Term>();
        for (Term term : found)
            if (apart.stream().noneMatch(t -> t.start() < term.end() && term.start() < t.end())) apart.add(term);
        apart.sort(Comparator.comparingInt(Term::start));
        return apart;
    }
}
