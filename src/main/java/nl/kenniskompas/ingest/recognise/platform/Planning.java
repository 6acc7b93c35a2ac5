package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.extract.PlatformExtract.Planned;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.time.Months;
import org.jspecify.annotations.Nullable;

/// What happens when: rows, items or lines with a month or weeks and an activity.
final class Planning {
    private static final Pattern TITLE = Pattern.compile(
            "(?i)planning|tijd(?:pad|lijn|schema)|fasering|werkplan|kalender|timeline|time ?table|schedule|calendar|road ?map|mijlpalen|milestones");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)^(?:eind |begin |half |medio |early |late )?(?:jan|feb|febr|mrt|maa?r|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec|may|oct|"
                    + Months.ALL_CHOICES + ")\\b.{0,30}$");
    private static final Pattern WEEKS = Pattern.compile("(?i)^(?:weken|week|weeks|wk|weeknummers?)\\.?$");
    private static final Pattern LINE = Pattern.compile("^(.{3,60}?\\)?)(?::\\s+|\\s+[–—-]\\s+|\\)\\s+)(.{2,300})$");
    private static final Pattern HEADER = Pattern.compile(
            "(?i)^(?:periode|maand|wanneer|week|weken|weeks?|month|when|period|activiteit(?:en)?|wat|stap|fase|activity|activities|what|step|wie|who)$");

    private final Flow flow;
    private final List<Planned> planned = new ArrayList<>();

    private Planning(Flow flow) {
        this.flow = flow;
    }

    static List<Planned> of(Flow flow, Set<Piece> used) {
        var planning = new Planning(flow);
        for (var part : flow.parts()) {
            boolean called = TITLE.matcher(part.title()).find();
            int weeks = -1;
            for (Piece piece : part.body()) {
                if (used.contains(piece)) continue;
                if (piece instanceof Piece.TableRow row) weeks = planning.row(row, called, weeks);
                else if (called) planning.line(piece);
            }
        }
        return planning.planned;
    }

    /// @return the column of weeks, -1 when none is known
    private int row(Piece.TableRow row, boolean called, int column) {
        var cells = flow.words(row);
        for (int at = 0; at < cells.size(); at++) if (WEEKS.matches(cells.get(at))) return at;
        if (cells.stream().allMatch(c -> c.isEmpty() || HEADER.matches(c))) return column;
        int when = -1;
        Weeks weeks = null;
        for (int at = 0; at < cells.size() && weeks == null; at++) {
            weeks = Weeks.in(cells.get(at), at == column || MONTH.matches(cells.get(at)));
            if (weeks != null) when = at;
        }
        int month = month(cells);
        if (weeks == null && !(called && month >= 0) || weeks != null && !called && month < 0) return column;
        var activity = activity(cells, when, month);
        if (activity != null) {
            var name = month >= 0 && month != when ? cells.get(month) : weeks == null ? "" : weeks.rest();
            planned.add(new Planned(
                    name,
                    weeks == null ? List.of() : weeks.numbers(),
                    activity,
                    flow.text().place(row.span())));
        }
        return column;
    }

    private static int month(List<String> cells) {
        for (int at = 0; at < cells.size(); at++) if (MONTH.matches(cells.get(at))) return at;
        return -1;
    }

    private static @Nullable String activity(List<String> cells, int when, int month) {
        for (int at = 0; at < cells.size(); at++)
            if (at != when && at != month && cells.get(at).length() > 2 && Weeks.in(cells.get(at), true) == null)
                return cells.get(at);
        return null;
    }

    private void line(Piece piece) {
        var words = flow.words(piece);
        var line = LINE.matcher(words);
        if (words.length() > 400 || !line.find()) return;
        var when = line.group(1).endsWith(")") || line.group(1).indexOf('(') < 0 ? line.group(1) : line.group(1) + ")";
        var activity = line.group(2).strip();
        var weeks = Weeks.in(when, MONTH.matches(when));
        var month = weeks == null ? when : weeks.rest();
        if (weeks == null && !MONTH.matches(when)) return;
        if (weeks == null && Weeks.in(activity, false) instanceof Weeks behind) {
            weeks = behind;
            activity = behind.rest();
        }
        var numbers = weeks == null ? List.<Integer>of() : weeks.numbers();
        planned.add(new Planned(month, numbers, activity, flow.text().place(piece.span())));
    }
}
