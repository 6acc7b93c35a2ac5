package nl.kenniskompas.systemmap.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.systemmap.map.Lens;
import nl.kenniskompas.systemmap.map.LensChoices;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// @param with key of a second ministry that a relation must have; that of the lens again leaves those of that one
/// alone
/// @param number of the page, from 1
record RelationsPage(
        SystemMap map,
        List<Theme> themes,
        Lens lens,
        @Nullable String with,
        int number) {
    private static final int MOST = 100;

    LensChoices choices() {
        return LensChoices.of(map, themes);
    }

    /// In the order of their causes.
    List<Relation> found() {
        return lens.of(map).relations().stream()
                .filter(this::isWith)
                .sorted(Comparator.comparing((Relation relation) -> name(relation.cause()))
                        .thenComparing(relation -> name(relation.effect())))
                .toList();
    }

    private boolean isWith(Relation relation) {
        if (isAlone()) return relation.ministries().size() == 1;
        return with == null || relation.ministries().stream().anyMatch(one -> with.equals(one.key()));
    }

    boolean isAlone() {
        return with != null && with.equals(lens.ministry());
    }

    private String name(long factor) {
        return map.factor(factor).name().toLowerCase(Locale.ROOT);
    }

    List<Relation> shown(List<Relation> found) {
        int from = Math.min((number - 1) * MOST, found.size());
        return found.subList(from, Math.min(from + MOST, found.size()));
    }

    boolean hasMore(List<Relation> found) {
        return found.size() > number * MOST;
    }

    /// The name of the second ministry.
    @Nullable
    String withName() {
        if (with == null) return null;
        Map<String, String> names = choices().ministries().stream()
                .collect(Collectors.toMap(LensChoices.Choice::value, LensChoices.Choice::words));
        return names.getOrDefault(with, with);
    }

    String address(int page) {
        var address = UriComponentsBuilder.fromPath("/samenhangen");
        lens.asked().forEach(address::queryParam);
        if (with != null) address.queryParam("met", with);
        if (page > 1) address.queryParam("pagina", page);
        return address.encode().build().toUriString();
    }
}
