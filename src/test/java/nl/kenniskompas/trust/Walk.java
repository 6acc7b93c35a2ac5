package nl.kenniskompas.trust;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import org.springframework.http.HttpMethod;

/// All routes with all that may be put in their addresses.
record Walk(List<Routes> modules, HiddenWorld world, List<Long> changes) {
    /// One that is public and one that is hidden: there are many tables.
    private static final int FEW = 2;

    private static final List<String> FORMATS = List.of("docx", "pdf", "json", "csv");

    Stream<Route> routes(HttpMethod method) {
        return modules.stream()
                .flatMap(module -> module.routes().stream())
                .filter(route -> route.methods().contains(method))
                .filter(route -> !route.pattern().contains("**"));
    }

    /// @param limit the most ids of one table
    /// @param closely whether each page is also asked as of a day, and searched
    Set<String> addresses(Route route, int limit, boolean closely) {
        var found = new LinkedHashSet<String>();
        for (String address : filled(route, limit)) {
            found.add(address);
            boolean shown = route.least() instanceof Route.Least.Anyone;
            if (closely && shown && !address.startsWith("/geschiedenis/")) found.add(address + "?op=2090-01-01");
            if (closely && shown && !address.matches(".*\\d.*"))
                found.add(address + "?zoek=kanarie&woorden=kanarie&q=kanarie");
        }
        return found;
    }

    List<String> filled(Route route, int limit) {
        String plain = route.pattern().replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*\\})*\\}", "{$1}");
        var item = route.item();
        if (item != null) {
            var values = item.column().equals("slug")
                    ? world.slugs
                    : few(item.table(), limit).map(Object::toString).toList();
            return values.stream()
                    .map(value -> plain.replace("{" + item.variable() + "}", value))
                    .flatMap(Walk::rest)
                    .toList();
        }
        if (plain.contains("/{table}/") || plain.contains("/{kind}/")) return byTable(plain, limit);
        if (plain.startsWith("/wijzigingen/{id}"))
            return changes.stream()
                    .map(id -> plain.replace("{id}", id.toString()))
                    .toList();
        return world.identifiers.stream()
                .limit(plain.contains("{identifier}") ? Long.MAX_VALUE : 1)
                .map(identifier -> plain.replace("{identifier}", identifier))
                .flatMap(Walk::rest)
                .toList();
    }

    private List<String> byTable(String plain, int limit) {
        var found = new ArrayList<String>();
        for (String table : world.ids.keySet())
            few(table, Math.min(limit, FEW))
                    .forEach(id -> found.add(
                            plain.replaceAll("\\{(table|kind)}", table).replace("{id}", Long.toString(id))));
        return found;
    }

    /// The first one is public; the last ones are hidden.
    private Stream<Long> few(String table, int limit) {
        var all = world.ids.getOrDefault(table, List.of());
        return Stream.concat(
                        all.stream().limit(1), all.subList(Math.max(0, all.size() - limit + 1), all.size()).stream())
                .distinct();
    }

    private static Stream<String> rest(String address) {
        var formats = address.contains("{extension}") ? FORMATS : List.of("");
        return formats.stream()
                .map(format -> address.replace("{extension}", format)
                        .replace("{halfYear}", "2026-H2")
                        .replace("{ministry}", "alle")
                        .replace("{id}", "1"))
                .filter(filled -> !filled.contains("{"));
    }
}
