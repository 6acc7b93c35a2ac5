package nl.kenniskompas.ingest.recognise.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.platform.Columns.Holds;
import org.jspecify.annotations.Nullable;

/// Relations in tables. A table that a page cut in two goes on with the columns of the first half.
final class Tables {
    /// Far more than any platform has.
    private static final int MOST = 5_000;

    private final Flow flow;
    private final Doubts doubts;
    private final Partings partings;
    private final List<Found> found = new ArrayList<>();
    private final Set<Piece> used = new HashSet<>();
    private @Nullable Columns before;

    Tables(Flow flow, Doubts doubts) {
        this.flow = flow;
        this.doubts = doubts;
        this.partings = new Partings(flow, doubts);
        for (var part : flow.parts()) {
            var rows = new ArrayList<Piece.TableRow>();
            for (Piece piece : part.body()) {
                if (!rows.isEmpty()
                        && !(piece instanceof Piece.TableRow row
                                && row.table() == rows.getFirst().table())) take(rows, part.head());
                if (piece instanceof Piece.TableRow row) rows.add(row);
            }
            if (!rows.isEmpty()) take(rows, part.head());
        }
    }

    List<Found> found() {
        return found;
    }

    /// The rows of tables of relations; other readers leave them alone.
    Set<Piece> used() {
        return used;
    }

    private void take(List<Piece.TableRow> rows, @Nullable Head head) {
        var cells = rows.stream().map(flow::words).toList();
        var columns = Columns.of(cells);
        if (!columns.isOfRelations() && goesOn(columns, cells)) columns = before;
        if (columns != null && columns.isOfRelations()) {
            before = new Columns(columns.kinds(), false);
            used.addAll(rows);
            read(rows, cells, columns, head);
        }
        rows.clear();
    }

    private boolean goesOn(Columns columns, List<List<String>> cells) {
        if (before == null || before.kinds().size() != columns.kinds().size()) return false;
        int chance = before.kinds().indexOf(Holds.CHANCE),
                ministries = before.kinds().indexOf(Holds.MINISTRIES);
        return chance >= 0 && columns.kinds().get(chance) == Holds.CHANCE
                || ministries >= 0 && columns.kinds().get(ministries) == Holds.MINISTRIES && cells.size() < 30;
    }

    private void read(List<Piece.TableRow> rows, List<List<String>> cells, Columns columns, @Nullable Head head) {
        String theme = null;
        for (int at = columns.headed() ? 1 : 0; at < rows.size(); at++) {
            var row = cells.get(at);
            if (columns.headed() && row.equals(cells.getFirst())) continue;
            var own = cell(row, columns, Holds.THEME);
            if (isBand(row)) theme = row.getFirst();
            else {
                if (!own.isEmpty()) theme = own;
                relation(rows.get(at), row, columns, head, theme);
            }
        }
    }

    /// One cell over the whole width names what follows.
    private static boolean isBand(List<String> row) {
        return row.size() > 2
                && !row.getFirst().isEmpty()
                && row.stream().skip(1).allMatch(c -> c.isEmpty() || c.equals(row.getFirst()));
    }

    private void relation(
            Piece.TableRow row, List<String> cells, Columns columns, @Nullable Head head, @Nullable String theme) {
        var parting = found.size() < MOST ? parting(row, cells, columns) : null;
        if (found.size() == MOST) doubts.add("too-many-relations", null, String.valueOf(MOST));
        if (parting == null) return;
        var written = cell(cells, columns, Holds.CHANCE);
        var chance = Chance.of(written);
        if (chance == null && columns.holds(Holds.CHANCE) && !written.isEmpty())
            doubts.add("chance-unread", row.span(), written, parting.cause());
        if (chance == null)
            chance = new Chance(
                    Chance.isMarked(cell(cells, columns, Holds.OPPORTUNITY)),
                    Chance.isMarked(cell(cells, columns, Holds.RISK)));
        var ministries = Ministries.in(cell(cells, columns, Holds.MINISTRIES));
        found.add(new Found(parting, chance, ministries, head, theme, row.span()));
    }

    private @Nullable Parting parting(Piece.TableRow row, List<String> cells, Columns columns) {
        var cause = cell(cells, columns, Holds.CAUSE);
        var effect = cell(cells, columns, Holds.EFFECT);
        if (!cause.isEmpty() && !effect.isEmpty()) {
            var verb = cell(cells, columns, Holds.VERB);
            return new Parting(cause, verb, effect, Sentences.force(verb));
        }
        int at = columns.kinds().indexOf(Holds.RELATION);
        if (at < 0 || at >= cells.size() || cells.get(at).isEmpty()) return null;
        return partings.of(cells.get(at), row.boxes().get(at).phrase().span());
    }

    private static String cell(List<String> cells, Columns columns, Holds kind) {
        int at = columns.kinds().indexOf(kind);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }
}
