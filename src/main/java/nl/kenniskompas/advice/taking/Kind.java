package nl.kenniskompas.advice.taking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Certainty;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Position;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.advice.writing.Origin;
import nl.kenniskompas.ingest.Taker.Field;

/// The kinds of proposals, with the fields of their forms. Days are written as 2026-01-31.
enum Kind {
    ADVICE(Origin.ADVICE, line("title"), line("bodies"), line("published")),
    RECOMMENDATION(
            Origin.RECOMMENDATION,
            text("text"),
            line("number"),
            line("bodies"),
            choice("position", Stream.of(Position.values()).map(Position::key)),
            text("response"),
            line("responder"),
            line("responseIn"),
            line("section")),
    COMMITMENT(
            Origin.COMMITMENT,
            text("text"),
            choice("strictness", Stream.of(Commitment.Kind.values()).map(Commitment.Kind::key)),
            line("actor"),
            line("ministry"),
            line("deadline"),
            line("deadlineFrom"),
            line("deadlineUntil"),
            choice("certainty", Stream.of(Certainty.values()).map(Certainty::key)),
            choice("status", Stream.of(Status.values()).map(Status::key)),
            line("madeOn"),
            line("madeIn"),
            line("recommendation")),
    FULFILMENT(
            Origin.FULFILMENT,
            text("words"),
            line("commitment"),
            line("day"),
            choice("extent", Stream.of(Fields.WHOLE, Fields.PART)));

    private final Origin origin;
    private final List<Field> fields;

    Kind(Origin origin, Field... fields) {
        this.origin = origin;
        this.fields = List.of(fields);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Origin origin() {
        return origin;
    }

    List<Field> fields() {
        return fields;
    }

    /// The names of the fields that hold a day.
    List<String> days() {
        return switch (this) {
            case ADVICE -> List.of("published");
            case RECOMMENDATION -> List.of();
            case COMMITMENT -> List.of("deadlineFrom", "deadlineUntil", "madeOn");
            case FULFILMENT -> List.of("day");
        };
    }

    static Kind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Field line(String name) {
        return new Field(name, false, List.of());
    }

    private static Field text(String name) {
        return new Field(name, true, List.of());
    }

    private static Field choice(String name, Stream<String> choices) {
        return new Field(name, false, choices.toList());
    }
}
