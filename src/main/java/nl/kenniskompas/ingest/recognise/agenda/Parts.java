package nl.kenniskompas.ingest.recognise.agenda;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Phrase;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;
import org.jspecify.annotations.Nullable;

/// Goal, citizens' voice and introduction of a challenge, wherever they stand.
final class Parts {
    private static final int LONGEST_LEAD = 200;

    private Parts() {}

    static @Nullable String part(Draft draft, Label.Role role) {
        var sections = draft.sections().stream()
                .flatMap(s -> s.children().stream())
                .filter(s -> s.has(role))
                .map(Parts::words)
                .filter(Objects::nonNull);
        return Stream.concat(sections, draft.told(role == Label.Role.GOAL ? Found.Kind.GOAL : Found.Kind.VOICE))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String words(Section section) {
        var prose = prose(section);
        if (!prose.isEmpty()) return prose.getFirst().text();
        var points = points(section);
        return points.isEmpty() ? null : points.stream().map(Phrase::text).collect(Collectors.joining(" "));
    }

    static List<Phrase> points(Section section) {
        return section.body().stream()
                .filter(Piece.Point.class::isInstance)
                .map(p -> ((Piece.Point) p).phrase())
                .toList();
    }

    private static List<Phrase> prose(Section section) {
        return section.body().stream()
                .filter(Piece.Prose.class::isInstance)
                .map(p -> ((Piece.Prose) p).phrase())
                .toList();
    }

    /// The prose of the chapter before its issues; a line that only announces them is no part of it.
    static @Nullable String introduction(@Nullable Section chapter) {
        if (chapter == null) return null;
        var own = proseOf(chapter);
        if (!own.isEmpty() || chapter.children().isEmpty()) return own.isEmpty() ? null : own;
        var first = chapter.children().getFirst();
        var inner = first.has(Label.Role.OUTSIDE) ? proseOf(first) : "";
        return inner.isEmpty() ? null : inner;
    }

    private static String proseOf(Section section) {
        return prose(section).stream()
                .map(Phrase::text)
                .filter(t -> !t.endsWith(":") || t.length() > LONGEST_LEAD)
                .collect(Collectors.joining("\n\n"));
    }
}
