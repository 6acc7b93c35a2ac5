package nl.kenniskompas.ingest.pdf;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds what stands on every page: heads, feet and page numbers. A line is one when it returns at the same height on
/// other pages with nothing changed but its digits.
final class RunningHeads {
    private static final float MARGIN = 0.13f;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:pagina|page|blz\\.?|p\\.?)?\\s*(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:van|of|/)\\s*\\d{1,4})?[-–—|\\s]*");

    private final Map<String, Set<Integer>> seen = new HashMap<>();
    private final int pages;

    RunningHeads(List<Page> all) {
        pages = all.size();
        for (int i = 0; i < pages; i++)
            for (Line line : edges(all.get(i)))
                for (int height : new int[] {0, 1})
                    seen.computeIfAbsent(key(line, height), _ -> new HashSet<>())
                            .add(i);
    }

    List<Line> on(Page page) {
        var found = new ArrayList<Line>();
        for (Line line : edges(page)) if (isRunning(line) || isPageNumber(line, page)) found.add(line);
        return found;
    }

    private boolean isRunning(Line line) {
        int most = 0;
        for (int height : new int[] {0, 1})
            most = Math.max(most, seen.getOrDefault(key(line, height), Set.of()).size());
        return most >= 3 || most == 2 && pages <= 4;
    }

    /// The outermost line of the page, with nothing beside it.
    private static boolean isPageNumber(Line line, Page page) {
        boolean foot = line.bottom() > 0.88f * page.height();
        boolean head = line.top() < 0.09f * page.height();
        if (!foot && !head || !NUMBER.matcher(line.text()).matches()) return false;
        return page.lines().stream()
                .noneMatch(other -> other != line && (foot ? other.y() > line.y() - 2 : other.y() < line.y() + 2));
    }

    private static List<Line> edges(Page page) {
        return page.lines().stream()
                .filter(line -> line.bottom() < MARGIN * page.height() || line.top() > (1 - MARGIN) * page.height())
                .toList();
    }

    /// Heights are taken in steps of six points, each line in two raster positions, so that no edge of a step parts
    /// two equal lines.
    private static String key(Line line, int shift) {
        int height = Math.round((line.y() + 3 * shift) / 6);
        return shift + "/" + height + "/" + Math.round(line.size()) + "/"
                + DIGITS.matcher(line.text()).replaceAll("#");
    }
}
