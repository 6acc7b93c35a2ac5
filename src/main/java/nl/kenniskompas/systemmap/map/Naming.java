package nl.kenniskompas.systemmap.map;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kenniskompas.identity.Bearers;
import org.jspecify.annotations.Nullable;

/// Whom the names of ministries in sources stand for, on the day of the source. Made for one reading: names repeat, so
/// each is looked up once.
public final class Naming {
    private record Said(String name, @Nullable LocalDate day) {}

    private final Bearers bearers;
    private final Map<Said, Ministry> known = new HashMap<>();

    public Naming(Bearers bearers) {
        this.bearers = bearers;
    }

    public List<Ministry> of(List<String> names, @Nullable LocalDate day) {
        return names.stream().map(name -> of(name, day)).toList();
    }

    /// @param day null when nobody knows it
    public Ministry of(String name, @Nullable LocalDate day) {
        return known.computeIfAbsent(new Said(name, day), this::find);
    }

    private Ministry find(Said said) {
        return bearers.of(said.name(), said.day())
                .map(it -> new Ministry(
                        Long.toString(it.id().value()), bearers.shortNameOn(it, said.day()), it.shortName()))
                .orElseGet(() -> new Ministry(said.name().toUpperCase(Locale.ROOT), said.name(), said.name()));
    }
}
