package nl.kenniskompas.systemmap.picture;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.Theme;
import nl.kenniskompas.web.Text;

/// One row for each relation, as RFC 4180 says. The mark at the start tells Excel that it is UTF-8.
final class RelationsFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS = "=+-@＝＋－＠";
    private static final List<String> COLUMNS = List.of(
            "cause",
            "sign",
            "effect",
            "sentence",
            "opportunity",
            "risk",
            "ministries",
            "evidence",
            "themes",
            "sources",
            "documents",
            "words",
            "id");

    private RelationsFile() {}

    static byte[] of(SystemMap map, Text text) {
        var head = COLUMNS.stream().map(column -> text.of("systemmap.picture.column." + column));
        var rows = map.relations().stream().map(relation -> row(map, relation, text));
        String lines = Stream.concat(Stream.of(head), rows)
                .map(row -> row.map(RelationsFile::cell).collect(joining(",")) + "\r\n")
                .collect(joining());
        return (BYTE_ORDER_MARK + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> row(SystemMap map, Relation relation, Text text) {
        return Stream.of(
                map.factor(relation.cause()).name(),
                text.of("systemmap.sign." + relation.sign().key()),
                map.factor(relation.effect()).name(),
                Saying.of(text, map, relation),
                yes(relation.poles().hasOpportunity(), text),
                yes(relation.poles().hasRisk(), text),
                Saying.ministries(relation),
                text.of("systemmap.evidence." + relation.evidence().key()),
                relation.themes().stream().map(Theme::title).collect(joining("; ")),
                Integer.toString(relation.claims().size()),
                GraphMlFile.documents(relation),
                relation.claims().stream().map(Claim::words).collect(joining(" | ")),
                Long.toString(relation.id()));
    }

    private static String yes(boolean it, Text text) {
        return text.of(it ? "systemmap.picture.yes" : "systemmap.picture.no");
    }

    /// A spreadsheet runs a cell that begins like a formula, also after spaces; after an apostrophe it is text. So does
    /// one that already looks as if it had, or the way back would eat an apostrophe of its own.
    static String cell(String value) {
        String line = Printable.line(value);
        String bare = line.replaceFirst("^'+", "");
        String safe = !bare.isEmpty() && STARTS.indexOf(bare.charAt(0)) >= 0 ? "'" + line : line;
        return Stream.of(",", ";", "\"").anyMatch(safe::contains) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
