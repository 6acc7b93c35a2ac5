package nl.kenniskompas.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person filled in, or what stands: values by the name of their field. Without signs that are not text.
public record Answers(Map<String, List<String>> values) {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    public Answers {
        values = Map.copyOf(values);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public static Answers of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, sent) ->
                        values.put(name, Arrays.stream(sent).map(Answers::clean).toList()));
        return new Answers(values);
    }

    /// These answers and one more; null counts as nothing filled in.
    public Answers and(String name, @Nullable Object value) {
        return andAll(name, value == null ? List.of() : List.of(value.toString()));
    }

    public Answers andAll(String name, Collection<String> chosen) {
        var more = new LinkedHashMap<>(values);
        more.put(name, chosen.stream().map(Answers::clean).toList());
        return new Answers(more);
    }

    /// Without what no field asked.
    public Answers only(Collection<Field> fields) {
        var asked = new LinkedHashMap<String, List<String>>();
        for (Field field : fields) asked.put(field.name(), all(field.name()));
        return new Answers(asked);
    }

    /// Empty when nothing was filled in.
    public String text(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public @Nullable String optional(String name) {
        String value = text(name);
        return value.isEmpty() ? null : value;
    }

    /// Null when there is no number.
    public @Nullable Integer number(String name) {
        try {
            return Integer.valueOf(text(name));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /// Null when there is no day, or none that exists. Browsers send 2026-01-31; people also write 31-1-2026.
    public @Nullable LocalDate day(String name) {
        for (var way : List.of(DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN)) {
            try {
                return LocalDate.parse(text(name), way);
            } catch (DateTimeParseException none) {
                continue;
            }
        }
        return null;
    }

    public @Nullable Long id(String name) {
        try {
            return Long.valueOf(text(name));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /// Without empty ones.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// The database takes no NUL, and browsers end lines in their own way.
    private static String clean(String sent) {
        var kept = new StringBuilder(sent.length());
        sent.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
