package nl.kenniskompas.systemmap.taking;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.Taker.Field;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.writing.Saying;
import org.jspecify.annotations.Nullable;

/// A claim as the fields of a proposal. What it does not say is left out.
final class ClaimFields {
    static final String KIND = "claim";
    static final List<Field> ALL = List.of(
            new Field("claim", true, List.of()),
            new Field("cause", false, List.of()),
            new Field("effect", false, List.of()),
            new Field("sign", false, Stream.of(Sign.values()).map(Sign::key).toList()),
            new Field("poles", false, Stream.of(Poles.values()).map(Poles::key).toList()),
            new Field("ministries", false, List.of()),
            new Field("unread", false, List.of()),
            new Field("theme", false, List.of()),
            new Field("saidOn", false, List.of()),
            new Field("saidIn", false, List.of()));

    private ClaimFields() {}

    static Map<String, String> of(Saying it) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "claim", it.words());
        put(fields, "cause", it.cause().words());
        put(fields, "effect", it.effect().words());
        put(fields, "sign", it.sign().key());
        put(fields, "poles", it.poles().key());
        put(fields, "ministries", String.join(", ", it.ministries()));
        put(fields, "unread", String.join(", ", it.unread()));
        put(fields, "theme", String.join("; ", it.themes()));
        put(fields, "saidOn", it.on() == null ? "" : it.on().toString());
        put(fields, "saidIn", it.in() == null ? "" : it.in());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) fields.put(name, value);
    }

    static Saying read(Map<String, String> fields) {
        return new Saying(
                FactorName.of(fields.getOrDefault("cause", "")),
                FactorName.of(fields.getOrDefault("effect", "")),
                Sign.keyed(fields.getOrDefault("sign", "")),
                fields.getOrDefault("claim", ""),
                Poles.keyed(fields.getOrDefault("poles", "")),
                list(fields, "ministries", ","),
                list(fields, "unread", ","),
                list(fields, "theme", ";"),
                day(fields.get("saidOn")),
                fields.get("saidIn"));
    }

    private static List<String> list(Map<String, String> fields, String name, String separator) {
        return Saying.parted(fields.getOrDefault(name, ""), separator);
    }

    static @Nullable LocalDate day(@Nullable String written) {
        return written == null || !written.strip().matches("\\d{4}-\\d{2}-\\d{2}")
                ? null
                : LocalDate.parse(written.strip());
    }

    static List<String> names(List<Ministry> ministries) {
        return ministries.stream().map(Ministry::name).toList();
    }
}
