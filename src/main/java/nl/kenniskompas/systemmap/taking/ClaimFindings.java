package nl.kenniskompas.systemmap.taking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Naming;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.Theme;
import nl.kenniskompas.systemmap.writing.Saying;

/// What a document says, beside what the map has of that document already. Pure.
///
/// A claim of another document is another claim, also when it says the same: both stand under one relation.
final class ClaimFindings {
    private final Extract extract;
    private final SystemMap map;
    private final Naming naming;
    private final Set<Long> paired = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, List<Standing>> spelled;

    ClaimFindings(Extract extract, SystemMap map, Naming naming) {
        this.extract = extract;
        this.map = map;
        this.naming = naming;
        map.relations().forEach(relation -> names.addAll(ClaimFields.names(relation.ministries())));
        spelled = map.relations().stream()
                .flatMap(relation -> relation.claims().stream().map(claim -> new Standing(relation, claim)))
                .collect(Collectors.groupingBy(it -> spelling(it.claim().words())));
    }

    private static String spelling(String words) {
        return new FactorName(words).spelling();
    }

    List<Finding> find() {
        var findings = new ArrayList<Finding>();
        for (var one : Sayable.in(extract)) findings.add(finding(one, findings.isEmpty()));
        return List.copyOf(findings);
    }

    private Finding finding(Sayable found, boolean first) {
        var doubts = doubts(found, first);
        var standing = standing(found);
        if (standing.isEmpty())
            return new Finding(
                    ClaimFields.KIND,
                    ClaimFields.of(found.saying()),
                    found.places(),
                    doubts,
                    Difference.NEW,
                    null,
                    Map.of(),
                    List.of());
        paired.add(standing.get().claim().id());
        var before = ClaimFields.of(asSaid(standing.get()));
        var after = new LinkedHashMap<>(before);
        after.putAll(ClaimFields.of(read(found, standing.get())));
        return new Finding(
                ClaimFields.KIND,
                after,
                found.places(),
                doubts,
                after.equals(before) ? Difference.SAME : Difference.CHANGED,
                standing.get().claim().id(),
                before,
                List.of());
    }

    /// The claim of this same document in these same words, rather between the same factors. A row of a table that has
    /// neither of its factors says something else.
    private Optional<Standing> standing(Sayable found) {
        var alike = spelled.getOrDefault(spelling(found.saying().words()), List.of()).stream()
                .filter(it -> !paired.contains(it.claim().id()) && it.isFrom(found))
                .toList();
        return alike.stream()
                .filter(it -> common(it.relation(), found.saying()) == 2)
                .findFirst()
                .or(() -> alike.stream()
                        .filter(it -> found.said() == null || common(it.relation(), found.saying()) > 0)
                        .findFirst());
    }

    /// How many of the two factors are the same.
    private int common(Relation relation, Saying found) {
        int causes = isCalled(relation.cause(), found.cause()) ? 1 : 0;
        return isCalled(relation.effect(), found.effect()) ? causes + 1 : causes;
    }

    private Saying asSaid(Standing it) {
        var claim = it.claim();
        return new Saying(
                new FactorName(map.factor(it.relation().cause()).name()),
                new FactorName(map.factor(it.relation().effect()).name()),
                it.relation().sign(),
                claim.words(),
                claim.poles(),
                ClaimFields.names(claim.ministries()),
                claim.unread(),
                claim.themes().stream().map(Theme::title).toList(),
                claim.said(),
                claim.in());
    }

    /// What the document says, with the names that the map has for its factors and ministries.
    private Saying read(Sayable sayable, Standing it) {
        var found = sayable.saying();
        boolean row = sayable.said() != null;
        var ministries = naming.of(found.ministries(), it.claim().said());
        return new Saying(
                called(it.relation().cause(), found.cause()),
                called(it.relation().effect(), found.effect()),
                found.sign(),
                it.claim().words(),
                row ? it.poles(found.poles()) : found.poles(),
                ClaimFields.names(row ? it.ministries(ministries) : ministries),
                row ? it.unread(found.unread()) : found.unread(),
                row ? it.themes(found.themes()) : found.themes(),
                it.claim().said(),
                it.claim().in());
    }

    private FactorName called(long factor, FactorName found) {
        return isCalled(factor, found) ? new FactorName(map.factor(factor).name()) : found;
    }

    private boolean isCalled(long factor, FactorName found) {
        return map.factor(factor).isCalled(found);
    }

    /// What is doubted of a whole table file stands beside its first row, or nobody would read it. What the map calls a
    /// ministry is no doubt of ours.
    private List<Warning> doubts(Sayable found, boolean first) {
        boolean whole = first && found.said() != null;
        return extract.warnings().stream()
                .filter(warning -> isAbout(warning, found.places(), whole))
                .filter(warning -> !warning.code().equals("ministry-unread")
                        || !names.contains(warning.arguments().getFirst()))
                .toList();
    }

    private static boolean isAbout(Warning warning, List<Source> places, boolean whole) {
        var source = warning.source();
        return source == null ? whole : places.stream().anyMatch(place -> overlap(place, source));
    }

    private static boolean overlap(Source some, Source other) {
        return some.start() < other.end() && other.start() < some.end();
    }
}
