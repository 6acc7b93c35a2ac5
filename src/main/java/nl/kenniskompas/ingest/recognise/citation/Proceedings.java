package nl.kenniskompas.ingest.recognise.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads references to what was said in a House, and to answers to written questions.
final class Proceedings {
    private static final int FIRST_WITH_ITEMS = 2010;

    private final Cursor cursor;
    private final int start;

    Proceedings(Cursor cursor) {
        this.cursor = cursor;
        this.start = cursor.at;
    }

    @Nullable
    Found answers() {
        if (cursor.words("Kamervragen (Aanhangsel)", "Kamervragen(Aanhangsel)", "Aanhangsel")) {
            cursor.words("van de", "der", "bij de");
            cursor.word("Handelingen");
            return appendix();
        }
        return null;
    }

    @Nullable
    Found said() {
        if (!cursor.word("Handelingen")) return null;
        var session = Session.read(cursor, Session.NONE);
        if (cursor.word("Aanhangsel")) return appendix();
        if (session.year() == null || session.year().length() != 8) return null;
        var meeting = meeting();
        if (meeting == null) return null;
        var id = "h-" + session.houseOr("tk") + "-" + session.year() + "-";
        cursor.sign(",");
        if (cursor.words("items", "item")) {
            var items = items();
            if (!items.isEmpty())
                return ending(
                        items.stream().map(item -> id + meeting + "-" + item).toList());
        }
        var pages = pages();
        boolean old = Integer.parseInt(session.year().substring(0, 4)) <= FIRST_WITH_ITEMS;
        return ending(List.of(id + (old && pages != null ? pages : meeting)));
    }

    private @Nullable Found appendix() {
        var session = Session.read(cursor, Session.NONE);
        if (session.year() == null || session.year().length() != 8) return null;
        var numbers = Numbers.announced(cursor);
        if (numbers.isEmpty()) numbers = Numbers.bare(cursor, false);
        if (numbers.isEmpty()) {
            var number = cursor.figures(1, 4);
            if (number == null) return null;
            numbers = List.of(number);
        }
        var id = "ah-" + session.houseOr("tk") + "-" + session.year() + "-";
        return Found.published(
                start,
                cursor.at,
                Found.APPENDIX,
                numbers.stream().map(n -> id + n).toList());
    }

    private @Nullable String meeting() {
        Numbers.sign(cursor);
        return cursor.figures(1, 3);
    }

    private List<String> items() {
        var items = new java.util.ArrayList<String>();
        for (var item = cursor.figures(1, 3); item != null; item = cursor.figures(1, 3)) {
            items.add(item);
            int before = cursor.at;
            boolean more = cursor.words("en", "&") || cursor.sign(",");
            if (!more || !Cursor.isFigure(cursor.next())) {
                cursor.at = before;
                break;
            }
        }
        return items;
    }

    private @Nullable String pages() {
        int before = cursor.at;
        if (cursor.words("pp.", "p.", "blz.")) {
            var first = cursor.figures(1, 5);
            int end = cursor.at;
            var last = first != null && cursor.sign("-–") ? cursor.figures(1, 5) : null;
            if (first != null && last == null) cursor.at = end;
            if (first != null) return last == null ? first : first + "-" + last;
        }
        cursor.at = before;
        return null;
    }

    /// Pages behind an item belong to the reference, a comma before nothing does not.
    private Found ending(List<String> ids) {
        int end = cursor.at;
        cursor.sign(",");
        if (pages() == null) cursor.at = end;
        while (cursor.at > start && ", ".indexOf(cursor.text().charAt(cursor.at - 1)) >= 0) cursor.at--;
        return Found.published(start, cursor.at, Found.PROCEEDINGS, ids);
    }
}
