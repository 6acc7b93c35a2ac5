package nl.kenniskompas.advice.taking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Advice;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Position;
import nl.kenniskompas.advice.thread.Recommendation;
import org.jspecify.annotations.Nullable;

/// Items as the fields of proposals, to be compared word by word. What an item does not say is left out.
final class Fields {
    static final String WHOLE = "whole";
    static final String PART = "part";

    private static final int SHORT = 160;

    private Fields() {}

    static Map<String, String> of(Advice advice) {
        return fields("title", advice.title(), "bodies", advice.by(), "published", advice.published());
    }

    static Map<String, String> of(Recommendation it) {
        return fields(
                "text", it.text(),
                "number", it.number(),
                "bodies", String.join(", ", it.bodies()),
                "position",
                        it.position() == Position.NONE ? null : it.position().key(),
                "response", it.response(),
                "responder", it.responder(),
                "responseIn", it.responseIn(),
                "section", it.section());
    }

    /// @param recommendation number of the one that it follows from
    static Map<String, String> of(Commitment it, @Nullable Integer recommendation) {
        var ministry = it.ministry();
        return fields(
                "text", it.text(),
                "strictness", it.kind().key(),
                "actor", it.actor(),
                "ministry", ministry == null ? null : ministry.then(),
                "deadline", it.deadline().text(),
                "deadlineFrom", it.deadline().from(),
                "deadlineUntil", it.deadline().until(),
                "certainty", it.deadline().certainty().key(),
                "status", it.status().key(),
                "madeOn", it.madeOn(),
                "madeIn", it.madeIn(),
                "recommendation", recommendation);
    }

    static Map<String, String> of(Fulfilment it, Commitment commitment) {
        return fields(
                "words", it.words(),
                "commitment", reference(commitment),
                "day", it.day(),
                "extent", it.whole() ? WHOLE : PART);
    }

    /// "12: its first words": the number says which commitment is meant, the words let a person see it.
    static String reference(Commitment commitment) {
        return commitment.id() + ": " + shortened(commitment.text());
    }

    static @Nullable Long referred(@Nullable String reference) {
        if (reference == null) return null;
        String digits = reference.strip().replaceFirst("^\\D{0,40}", "").replaceFirst("\\D.*", "");
        return digits.isEmpty() || digits.length() > 18 ? null : Long.valueOf(digits);
    }

    static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= SHORT) return words;
        return words.substring(0, words.offsetByCodePoints(0, SHORT)).strip() + "…";
    }

    static @Nullable LocalDate day(@Nullable String written) {
        if (written == null || written.isBlank()) return null;
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    static @Nullable Integer number(@Nullable String written) {
        if (written == null) return null;
        String digits = written.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? null : Integer.valueOf(digits);
    }

    static List<String> list(@Nullable String written) {
        return Stream.of(Objects.requireNonNullElse(written, "").split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Names and values in turn; what is not said is left out.
    static Map<String, String> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object name = namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (name != null && value != null && !value.toString().isBlank())
                fields.put(name.toString(), value.toString());
        }
        return fields;
    }
}
