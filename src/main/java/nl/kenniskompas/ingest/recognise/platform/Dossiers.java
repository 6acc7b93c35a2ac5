package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.extract.PlatformExtract.DossierCell;
import nl.kenniskompas.ingest.recognise.outline.Looks;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.text.Span;

/// The questions that a dossier answers, each with its ingredients: in rows, in columns, or as items under an item.
final class Dossiers {
    private static final Pattern TITLE = Pattern.compile("(?i)ingredi|dossier|bouwstenen|building blocks|components");
    private static final Pattern LINE = Pattern.compile("^(.{5,120}\\?):?\\s+(.{3,400})$");

    private final Flow flow;
    private final Set<Piece> used;
    private final List<DossierCell> cells = new ArrayList<>();

    private Dossiers(Flow flow, Set<Piece> used) {
        this.flow = flow;
        this.used = used;
    }

    static List<DossierCell> of(Flow flow, Set<Piece> used) {
        var dossiers = new Dossiers(flow, used);
        for (var part : flow.parts()) {
            boolean called = TITLE.matcher(part.title()).find();
            if (!dossiers.columns(part.rows(), called)) part.rows().forEach(row -> dossiers.row(row, called));
            if (called) dossiers.points(part.body());
        }
        return dossiers.cells;
    }

    /// The questions stand in the header, the ingredients below.
    private boolean columns(List<Piece.TableRow> rows, boolean called) {
        if (!called || rows.size() < 2 || used.contains(rows.getFirst())) return false;
        var header = flow.words(rows.getFirst());
        if (header.size() < 2 || header.stream().filter(Looks::asks).count() < 2) return false;
        for (int column = 0; column < header.size(); column++) {
            if (!Looks.asks(header.get(column))) continue;
            var ingredients = new ArrayList<String>();
            for (var row : rows.subList(1, rows.size()))
                if (column < row.boxes().size())
                    ingredients.addAll(items(row.boxes().get(column)));
            add(
                    header.get(column),
                    ingredients,
                    rows.getFirst().boxes().get(column).phrase().span());
        }
        return true;
    }

    private void row(Piece.TableRow row, boolean called) {
        if (used.contains(row) || row.boxes().size() < 2) return;
        var words = flow.words(row);
        for (int at = 0; at + 1 < words.size(); at++) {
            if (!Looks.asks(words.get(at))) continue;
            var ingredients = items(row.boxes().get(at + 1));
            if (ingredients.size() > 1 || called && !ingredients.isEmpty()) add(words.get(at), ingredients, row.span());
            return;
        }
    }

    private List<String> items(Piece.Box box) {
        var items = box.parts().size() > 1
                ? box.parts().stream()
                        .map(part -> Words.of(flow.text(), part))
                        .filter(w -> !w.isEmpty())
                        .toList()
                : Words.items(flow.text(), box.phrase().span());
        return items.size() == 1 ? listed(items.getFirst()) : items;
    }

    private static List<String> listed(String words) {
        return Arrays.stream(words.split("[,;]"))
                .map(w -> w.strip().replaceAll("\\.$", ""))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /// "Question?" with items under it, or all on one line.
    private void points(List<Piece> body) {
        for (int at = 0; at < body.size(); at++) {
            if (body.get(at) instanceof Piece.TableRow || used.contains(body.get(at))) continue;
            var words = flow.words(body.get(at));
            var line = LINE.matcher(words);
            if (words.length() < 500 && line.find())
                add(line.group(1), listed(line.group(2)), body.get(at).span());
            else if (Looks.asks(words)) add(words, below(body, at), body.get(at).span());
        }
    }

    private List<String> below(List<Piece> body, int at) {
        int depth = body.get(at) instanceof Piece.Point point ? point.depth() : -1;
        var below = new ArrayList<String>();
        for (int next = at + 1; next < body.size(); next++) {
            if (!(body.get(next) instanceof Piece.Point point) || point.depth() <= depth) break;
            var words = flow.words(point);
            if (Looks.asks(words)) break;
            below.add(words);
        }
        return below;
    }

    private void add(String question, List<String> ingredients, Span span) {
        if (!ingredients.isEmpty())
            cells.add(new DossierCell(question, ingredients, flow.text().place(span)));
    }
}
