package nl.kenniskompas.systemmap.picture;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.Theme;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.file.Csv;

/// One row for each relation.
final class RelationsFile {
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
        return Csv.file(Stream.concat(Stream.of(head), rows)
                .map(row -> row.map(Printable::line).toList()));
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
}
