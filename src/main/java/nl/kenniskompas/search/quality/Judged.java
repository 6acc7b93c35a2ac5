package nl.kenniskompas.search.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A question with the passages that somebody judged for it.
///
/// @param sort what makes it hard: `compound`, `slip`, ...
/// @param grades 0 (of no use), 1 (touches it) or 2 (answers it) by the id of the passage
/// @param lost how many judged passages are no longer there
public record Judged(String words, String sort, Map<String, Integer> grades, int lost) {
    /// Reads a file of questions. A line `? sort TAB words` begins one; each line `grade TAB marker` below it judges
    /// the passage that begins with the marker. Other lines are remarks.
    ///
    /// @param passages texts by their ids
    public static List<Judged> read(Path file, Map<String, String> passages) throws IOException {
        var all = new ArrayList<Judged>();
        String sort = "", words = "";
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("? ")) {
                if (!words.isEmpty()) all.add(judged(words, sort, lines, passages));
                String[] question = line.substring(2).split("\t", 2);
                sort = question[0];
                words = question[1];
                lines.clear();
            } else if (line.matches("[012]\t.+")) lines.add(line);
        }
        if (!words.isEmpty()) all.add(judged(words, sort, lines, passages));
        return all;
    }

    private static Judged judged(String words, String sort, List<String> lines, Map<String, String> passages) {
        var grades = new HashMap<String, Integer>();
        int lost = 0;
        for (String line : lines) {
            String marker = line.substring(2);
            var met = passages.entrySet().stream()
                    .filter(passage -> passage.getValue().startsWith(marker))
                    .findFirst();
            if (met.isPresent()) grades.put(met.get().getKey(), line.charAt(0) - '0');
            else lost++;
        }
        return new Judged(words, sort, Map.copyOf(grades), lost);
    }
}
