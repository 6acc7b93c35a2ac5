package nl.kenniskompas.history.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.history.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What differs between the two sides of a version, in words: an item that another refers to appears by its name.
@Component
public class Differences {
    private static final Set<String> OWN_KIND = Set.of("parent_id", "predecessor_id");
    /// Columns that are called after what the other is to the item, instead of after its table.
    private static final Map<String, String> CALLED_OTHERWISE =
            Map.of("ministry_id", "organisation", "response_document_id", "document");

    private static final Set<String> NO_WORDS = Set.of("id", "place");

    private final Versions versions;

    Differences(Versions versions) {
        this.versions = versions;
    }

    /// Without what the name of the item says already.
    public List<Field> of(Version version) {
        return version.fields().stream()
                .filter(column -> version.kind() == Version.Kind.CHANGED || !NO_WORDS.contains(column))
                .map(column -> new Field(
                        column,
                        words(version.table(), column, version.before().get(column)),
                        words(version.table(), column, version.after().get(column))))
                .filter(field -> !(field.before() + field.after()).isBlank())
                .filter(field -> version.kind() == Version.Kind.CHANGED
                        || !(field.before() + field.after()).equals(version.label()))
                .toList();
    }

    private String words(String table, String column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number id ->
                target(table, column)
                        .flatMap(other -> versions.nameOf(other, id.longValue()))
                        .orElse(id.toString());
            case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /// The table that a column refers to, by the house's way of naming columns.
    private Optional<String> target(String table, String column) {
        if (OWN_KIND.contains(column)) return Optional.of(table);
        if (CALLED_OTHERWISE.containsKey(column)) return Optional.ofNullable(CALLED_OTHERWISE.get(column));
        return Stream.of("from_", "to_", "_id")
                .filter(part -> part.equals("_id") ? column.endsWith(part) : column.startsWith(part))
                .map(part -> column.replace(part, ""))
                .filter(versions::has)
                .findFirst();
    }
}
