package nl.kenniskompas.ingest.recognise.platform;

import java.util.Arrays;
import java.util.List;

/// Whether rows that somebody pastes have names above them by which relations can be read.
public final class TableHead {
    private static final int WITHIN = 10, LONGEST = 10_000;
    private static final List<String> SEPARATORS = List.of("\t", ";", ",");

    private TableHead() {}

    public static boolean isIn(String rows) {
        return rows.lines()
                .filter(line -> !line.isBlank() && line.length() <= LONGEST)
                .limit(WITHIN)
                .anyMatch(line -> SEPARATORS.stream().anyMatch(separator -> isOne(line, separator)));
    }

    private static boolean isOne(String line, String separator) {
        var head = SheetHead.of(Arrays.stream(line.split(separator))
                .map(name -> name.replace("\"", "").strip())
                .toList());
        return head.namesCauseAndEffect() || head.namesSentence();
    }
}
