package nl.kenniskompas.systemmap.picture;

import static java.util.stream.Collectors.joining;

import nl.kenniskompas.systemmap.map.Evidence;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.web.Text;

/// A relation in words.
final class Saying {
    private Saying() {}

    static String of(Text text, SystemMap map, Relation relation) {
        return text.of(
                "systemmap.sentence." + relation.sign().key(),
                Printable.line(map.factor(relation.cause()).name()),
                Printable.line(map.factor(relation.effect()).name()));
    }

    /// Sides, ministries, number of sources, and how strong the evidence is when somebody judged it.
    static String about(Text text, Relation relation) {
        var about = new StringBuilder();
        if (relation.poles() != Poles.NEITHER)
            about.append(text.of("systemmap.poles." + relation.poles().key())).append(". ");
        if (!relation.ministries().isEmpty()) about.append(ministries(relation)).append(". ");
        about.append(text.count("systemmap.picture.sources", relation.claims().size()));
        if (relation.evidence() != Evidence.UNJUDGED)
            about.append(' ')
                    .append(text.of("systemmap.picture.evidence"))
                    .append(": ")
                    .append(text.of("systemmap.evidence." + relation.evidence().key()))
                    .append('.');
        return about.toString();
    }

    static String ministries(Relation relation) {
        return relation.ministries().stream()
                .map(ministry -> Printable.line(ministry.name()))
                .collect(joining(", "));
    }
}
