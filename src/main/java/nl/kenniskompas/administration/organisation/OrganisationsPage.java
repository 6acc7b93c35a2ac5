package nl.kenniskompas.administration.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.Organisation.Kind;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.OrganisationName;
import nl.kenniskompas.identity.register.Spelling;
import org.jspecify.annotations.Nullable;

/// @param all in the order in which they are shown
/// @param names of each, in order of time
/// @param kind that is asked for, null for every kind
/// @param words that a name, an abbreviation or another spelling must hold; empty for all
record OrganisationsPage(
        List<Organisation> all,
        Map<OrganisationId, List<OrganisationName>> names,
        @Nullable Kind kind,
        String words) {
    boolean isFiltered() {
        return kind != null || !words.isEmpty();
    }

    /// Today's, by kind; ministries first.
    Map<Kind, List<Organisation>> standing() {
        return found().filter(it -> !it.isEnded()).collect(groupingBy(Organisation::kind, TreeMap::new, toList()));
    }

    List<Organisation> ended() {
        return found().filter(Organisation::isEnded).toList();
    }

    boolean isEmpty() {
        return found().findAny().isEmpty();
    }

    /// Abbreviations, or else names, that it had before; each once, and not the one that it has.
    List<String> former(Organisation it) {
        return namesOf(it)
                .map(OrganisationName::shortName)
                .filter(name -> !name.equals(it.shortName()))
                .distinct()
                .toList();
    }

    private Stream<Organisation> found() {
        return all.stream().filter(it -> kind == null || it.kind() == kind).filter(this::isNamed);
    }

    private boolean isNamed(Organisation it) {
        if (words.isBlank()) return true;
        String lower = words.strip().toLowerCase(Locale.ROOT);
        String key = Spelling.key(words);
        return Stream.concat(
                        it.aliases().stream(),
                        namesOf(it)
                                .flatMap(name ->
                                        Stream.concat(Stream.of(name.name()), Stream.ofNullable(name.abbreviation()))))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(lower)
                        || Spelling.key(name).equals(key));
    }

    private Stream<OrganisationName> namesOf(Organisation it) {
        return names.getOrDefault(it.id(), List.of()).stream();
    }
}
