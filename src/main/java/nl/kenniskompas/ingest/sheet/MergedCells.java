package nl.kenniskompas.ingest.sheet;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.ingest.ooxml.Element;
import nl.kenniskompas.ingest.ooxml.SafeZip;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;

/// Cells that were merged over several rows, such as a theme beside all of its relations: what stands in the first
/// holds for each. A sheet tells of them behind its rows, so it is read twice.
final class MergedCells {
    private static final Pattern AREA = Pattern.compile("^([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})$");

    private record Area(int column, int last) {}

    private record Value(int last, String words) {}

    private final Map<Integer, List<Area>> starts = new HashMap<>();
    private final Map<Integer, Value> open = new HashMap<>();
    private int count;

    private MergedCells() {}

    static MergedCells in(SafeZip zip, String part, Limits limits) throws IOException {
        var merged = new MergedCells();
        Workbook.each(zip, part, Set.of("mergeCells"), it -> merged.add(it, limits));
        return merged;
    }

    private void add(Element it, Limits limits) {
        var area = AREA.matcher(String.valueOf(it.attribute("ref")));
        if (!it.name().equals("mergeCell") || !area.find()) return;
        if (++count > limits.parts()) throw new Refused(Problem.TOO_LARGE, "more than " + limits.parts() + " parts");
        int first = Integer.parseInt(area.group(2)), last = Integer.parseInt(area.group(3));
        if (last > first)
            starts.computeIfAbsent(first, row -> new ArrayList<>())
                    .add(new Area(CellPlace.column(area.group(1), 0), last));
    }

    /// @param row its number
    /// @param cells gets what stands merged over it; a row without a word of its own stays empty
    void fill(int row, List<String> cells) {
        open.values().removeIf(value -> value.last() < row);
        if (cells.stream().anyMatch(cell -> !cell.isBlank()))
            open.forEach((column, value) -> put(cells, column, value.words()));
        for (Area area : starts.getOrDefault(row, List.of()))
            if (area.column() < cells.size()) open.put(area.column(), new Value(area.last(), cells.get(area.column())));
    }

    private static void put(List<String> cells, int column, String words) {
        while (cells.size() <= column) cells.add("");
        if (cells.get(column).isBlank()) cells.set(column, words);
    }
}
