package nl.kenniskompas.ingest.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.LetterExtract.Official;
import org.jspecify.annotations.Nullable;

/// Whose document it is, as far as it says so.
///
/// @param publisher as the platform knows the organisation, by its name of the document's day; else as written
/// @param ministries abbreviations of today, each once, so that a ministry is one value of a filter
record Sender(@Nullable String publisher, List<String> ministries) {
    static Sender of(Extract extract, Organisations organisations) {
        var day = extract.document().date();
        var named = Stream.concat(owner(extract), signing(extract)).toList();
        var ministries = Stream.concat(named.stream(), taking(extract))
                .flatMap(name -> organisations.called(name, day).stream())
                .filter(it -> it.kind() == Organisation.Kind.MINISTRY)
                .map(Organisation::abbreviation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (named.isEmpty()) return new Sender(null, ministries);
        String first = named.getFirst();
        return new Sender(called(first, day, organisations), ministries);
    }

    private static String called(String name, @Nullable LocalDate day, Organisations organisations) {
        return organisations
                .called(name, day)
                .map(it -> day == null
                        ? it.name()
                        : organisations.nameOn(it.id(), day).name())
                .orElse(name);
    }

    private static Stream<String> owner(Extract extract) {
        var agenda = extract.agenda();
        return agenda == null
                        || agenda.organisation() == null
                        || agenda.organisation().isBlank()
                ? Stream.empty()
                : Stream.of(agenda.organisation());
    }

    /// The ministries of a platform are those between which it sees relations.
    private static Stream<String> taking(Extract extract) {
        var platform = extract.platform();
        return platform == null
                ? Stream.empty()
                : platform.relations().stream()
                        .flatMap(relation -> relation.ministries().stream())
                        .distinct();
    }

    /// Who is only mentioned sends nothing.
    private static Stream<String> signing(Extract extract) {
        var letter = extract.letter();
        if (letter == null) return Stream.empty();
        return letter.officials().stream()
                .filter(Official::signs)
                .flatMap(official -> Stream.ofNullable(official.ministry()));
    }
}
