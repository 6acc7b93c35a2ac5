package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Ruled cells: rules that meet each other and enclose at least two columns.
///
/// @param xs, ys where its columns and rows start and end
record Grid(float[] xs, float[] ys, List<Rule> rules) {
    static List<Grid> among(List<Rule> rules) {
        var grids = new ArrayList<Grid>();
        for (List<Rule> connected : connected(rules)) {
            float[] xs = places(connected.stream()
                    .filter(r -> !r.level())
                    .map(r -> (r.x0() + r.x1()) / 2)
                    .toList());
            float[] ys = places(connected.stream()
                    .filter(Rule::level)
                    .map(r -> (r.y0() + r.y1()) / 2)
                    .toList());
            if (xs.length > 2 && ys.length > 1) grids.add(new Grid(xs, ys, connected));
        }
        return grids;
    }

    private static List<List<Rule>> connected(List<Rule> rules) {
        var groups = new ArrayList<List<Rule>>();
        if (rules.size() > 3_000) return groups;
        var left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            var group = new ArrayList<Rule>(List.of(left.removeLast()));
            for (int i = 0; i < group.size(); i++) {
                Rule rule = group.get(i);
                left.removeIf(other -> rule.meets(other) && group.add(other));
            }
            if (group.size() > 4) groups.add(group);
        }
        return groups;
    }

    private static float[] places(List<Float> all) {
        var places = new ArrayList<Float>();
        all.stream().sorted(Comparator.naturalOrder()).forEach(place -> {
            if (places.isEmpty() || place - places.getLast() > Rule.SLACK) places.add(place);
        });
        float[] array = new float[places.size()];
        for (int i = 0; i < array.length; i++) array[i] = places.get(i);
        return array;
    }

    boolean holds(Line line) {
        float y = (line.top() + line.bottom()) / 2;
        return line.middle() > xs[0] && line.middle() < xs[xs.length - 1] && y > ys[0] && y < ys[ys.length - 1];
    }

    /// The lines in their cells. Cells without a rule between them are one: it stands at its first place.
    Table fill(List<Line> lines) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        var cells = new ArrayList<List<List<Line>>>();
        for (int row = 0; row < rows; row++) {
            var cellsOfRow = new ArrayList<List<Line>>();
            for (int column = 0; column < columns; column++) cellsOfRow.add(new ArrayList<>());
            cells.add(cellsOfRow);
        }
        for (Line line : lines) {
            int row = index(ys, (line.top() + line.bottom()) / 2);
            int column = index(xs, line.middle());
            while (column > 0 && !hasUpright(column, row)) column--;
            while (row > 0 && !hasLevel(row, column)) row--;
            cells.get(row).get(column).add(line);
        }
        cells.removeIf(row -> row.stream().allMatch(List::isEmpty));
        var starts = new ArrayList<Float>();
        for (int column = 0; column < columns; column++) starts.add(xs[column]);
        return new Table(cells, xs[0], xs[columns], ys[0], ys[rows], starts);
    }

    private static int index(float[] places, float at) {
        int index = 0;
        while (index < places.length - 2 && at > places[index + 1]) index++;
        return index;
    }

    private boolean hasUpright(int column, int row) {
        float middle = (ys[row] + ys[row + 1]) / 2;
        return rules.stream()
                .anyMatch(r -> !r.level()
                        && Math.abs((r.x0() + r.x1()) / 2 - xs[column]) <= Rule.SLACK
                        && r.y0() <= middle
                        && r.y1() >= middle);
    }

    private boolean hasLevel(int row, int column) {
        float middle = (xs[column] + xs[column + 1]) / 2;
        return rules.stream()
                .anyMatch(r -> r.level()
                        && Math.abs((r.y0() + r.y1()) / 2 - ys[row]) <= Rule.SLACK
                        && r.x0() <= middle
                        && r.x1() >= middle);
    }
}
