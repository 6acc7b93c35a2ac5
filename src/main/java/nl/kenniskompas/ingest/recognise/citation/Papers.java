package nl.kenniskompas.ingest.recognise.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads references to parliamentary papers: one group for each dossier that they name.
final class Papers {
    private static final int BEFORE = 30, LAST_WITH_YEAR = 2009;

    private final Cursor cursor;
    private final List<Found> found = new ArrayList<>();
    private Session session = Session.NONE;

    Papers(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Behind "Kamerstuk": what follows needs no "nr.".
    List<Found> named() {
        int start = cursor.at;
        if (!cursor.words(
                "Kamerstukdossiers",
                "Kamerstukdossier",
                "Kamerstuknummers",
                "Kamerstuknummer",
                "Kamerstuknrs",
                "Kamerstuknr",
                "Kamerstuk(ken)",
                "Kamerstukken",
                "Kamerstuk",
                "Kst")) return List.of();
        cursor.sign(".");
        cursor.sign(":");
        cursor.sign("(");
        introduced();
        entries(annexBefore(start), true);
        return found;
    }

    /// Behind "TK" or "Tweede Kamer": a year or "nr." must follow.
    List<Found> ofHouse() {
        int start = cursor.at;
        introduced();
        if (session.house() == null) return List.of();
        entries(start, session.year() != null);
        return found;
    }

    /// A dossier and "nr." without any word before it.
    List<Found> unnamed() {
        entries(cursor.at, false);
        return found;
    }

    /// The same between brackets, where the dossier alone is enough when the bracket closes behind it.
    List<Found> bracketed() {
        int start = cursor.at;
        var dossier = Dossier.read(cursor);
        if (dossier != null && cursor.peek() == ')' && dossier.number().compareTo("17000") > 0)
            return List.of(Found.file(start, cursor.at, dossier.id()));
        cursor.at = start;
        return unnamed();
    }

    private void introduced() {
        session = Session.read(cursor, session);
        while (cursor.words("met", "dossiernummers", "dossiernummer", "dossiernr", "dossier") || Numbers.sign(cursor))
            cursor.sign(".:");
        session = Session.read(cursor, session);
    }

    /// "bijlage bij Kamerstuk ..." starts with the annex.
    private int annexBefore(int start) {
        int from = Math.max(0, start - BEFORE);
        var before = cursor.text().substring(from, start);
        int at = Math.max(before.lastIndexOf("ijlage "), before.lastIndexOf("ijlagen "));
        boolean is = at > 0
                && "bB".indexOf(before.charAt(at - 1)) >= 0
                && before.substring(at).matches("ijlagen? (?:[A-Z0-9]{1,3} )?bij (?:het |de )?");
        return is ? from + at - 1 : start;
    }

    private void entries(int start, boolean named) {
        boolean more = entry(start, named);
        while (more) {
            int before = cursor.at;
            if (!separated()) break;
            int next = cursor.start();
            session = Session.read(cursor, session);
            int words = cursor.at;
            Numbers.sign(cursor);
            boolean lonely = !found.isEmpty() && found.getLast().kind().equals(Found.FILE);
            more = Cursor.isFigure(cursor.next())
                    && entry(session.year() == null || words == next ? cursor.start() : next, named && lonely);
            if (!more) cursor.at = before;
        }
    }

    private boolean separated() {
        int before = cursor.at;
        while (cursor.sign(";,") || cursor.words("en", "alsmede", "resp.", "respectievelijk", "evenals", "&")) {}
        return cursor.at > before;
    }

    /// @param named a dossier without a number counts too
    private boolean entry(int start, boolean named) {
        int before = cursor.at;
        var dossier = Dossier.read(cursor);
        if (dossier == null) return false;
        int end = cursor.at;
        session = year(session);
        var numbers = numbers(named);
        if (numbers.isEmpty()) {
            cursor.at = end;
            if (!named || isCounted(end)) {
                cursor.at = before;
                return false;
            }
            found.add(Found.file(start, end, dossier.id()));
            return true;
        }
        int last = cursor.at;
        var annex = annex();
        if (cursor.at == last) page();
        var ids = numbers.stream().map(n -> dossier.id() + "-" + n).toList();
        found.add(Found.papers(start, cursor.at, ids, annex(annex, start), yearNeeded(numbers)));
        return true;
    }

    /// "30 175 (2019/20), nr. 4" and "30 175, 2019-2020, nr. 4".
    private Session year(Session known) {
        int before = cursor.at;
        boolean bracket = cursor.sign("(");
        if (!bracket) cursor.sign(",");
        cursor.word("vergaderjaar");
        var year = Session.year(cursor);
        boolean is = year != null && year.length() == 8 && (!bracket || cursor.sign(")"));
        if (!is) cursor.at = before;
        return is ? new Session(known.house(), year) : known;
    }

    private List<String> numbers(boolean named) {
        var announced = Numbers.announced(cursor);
        if (!announced.isEmpty()) return announced;
        int before = cursor.at;
        if ("-–‑".indexOf(cursor.peek()) >= 0 && cursor.peek() != '\0' && cursor.sign("-–‑")) {
            var number = isPlain(before, named) ? cursor.figures(1, 4) : null;
            if (number != null && !Character.isLetterOrDigit(cursor.peek()) && cursor.peek() != '-' && !isThousand())
                return List.of(number);
        }
        cursor.at = before;
        return named ? Numbers.bare(cursor, true) : List.of();
    }

    /// "35 000-40 000" is no paper.
    private boolean isThousand() {
        return cursor.peek() == ' '
                        && Cursor.isFigure(cursor.peek(1))
                        && Cursor.isFigure(cursor.peek(2))
                        && Cursor.isFigure(cursor.peek(3))
                || cursor.peek() == '.' && Cursor.isFigure(cursor.peek(1));
    }

    /// Without a word before it, "36 471-64" is one only between brackets.
    private boolean isPlain(int hyphen, boolean named) {
        if (named) return true;
        int open = hyphen - 1;
        while (open > 0 && hyphen - open < 12 && cursor.text().charAt(open) != '(') open--;
        return cursor.text().charAt(open) == '(';
    }

    /// "36 410 woningen": what follows is counted.
    private boolean isCounted(int end) {
        cursor.at = end;
        var ahead = cursor.ahead();
        return !found.isEmpty()
                && !ahead.isEmpty()
                && Character.isLowerCase(ahead.charAt(0))
                && !ahead.equals("en")
                && !ahead.equals("is")
                && !ahead.equals("zijn");
    }

    private @Nullable String annex() {
        int before = cursor.at;
        boolean bracket = cursor.sign("(");
        if (!bracket) cursor.sign(",");
        if (cursor.words("bijlagen", "bijlage", "bijl.")) {
            var which = cursor.capitals(4);
            if (which == null) which = cursor.figures(1, 3);
            if (bracket && cursor.sign(")") || !bracket && which != null) return which == null ? "bijlage" : which;
        }
        cursor.at = before;
        return null;
    }

    private @Nullable String annex(@Nullable String behind, int start) {
        if (behind != null || "bB".indexOf(cursor.text().charAt(start)) < 0) return behind;
        var named = cursor.text().substring(start, Math.min(cursor.text().length(), start + BEFORE));
        var words = named.split(" ", 3);
        return words.length > 1 && !words[1].equals("bij") ? words[1] : "bijlage";
    }

    private void page() {
        int before = cursor.at;
        cursor.sign(",");
        if (cursor.words("pp.", "p.", "blz.") && cursor.figures(1, 4) != null) {
            int page = cursor.at;
            if (!cursor.sign("-–") || cursor.figures(1, 4) == null) cursor.at = page;
        } else cursor.at = before;
    }

    private @Nullable String yearNeeded(List<String> numbers) {
        var year = session.year();
        boolean letter = !Cursor.isFigure(numbers.getFirst().charAt(0));
        return letter && year != null && year.length() == 8 && Integer.parseInt(year.substring(0, 4)) <= LAST_WITH_YEAR
                ? year
                : null;
    }
}
