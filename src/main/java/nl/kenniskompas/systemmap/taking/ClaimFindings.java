package nl.kenniskompas.systemmap.taking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;
import nl.kenniskompas.systemmap.map.Claim;
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
    private record Standing(Relation relation, Claim claim) {}

    private final Extract extract;
    private final SystemMap map;
    private final Naming naming;
    private final Set<Long> paired = new HashSet<>();

    ClaimFindings(Extract extract, SystemMap map, Naming naming) {
        this.extract = extract;
        this.map = map;
        this.naming = naming;
    }

    List<Finding> find() {
        var findings = new ArrayList<Finding>();
        for (var one : Sayable.in(extract)) findings.add(finding(one));
        return List.copyOf(findings);
    }

    private Finding finding(Sayable found) {
        var doubts = doubts(found.places());
        var standing = standing(found.saying());
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
        after.putAll(ClaimFields.of(read(found.saying(), standing.get())));
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

    /// The claim of this same document in these same words.
    private Optional<Standing> standing(Saying found) {
        return map.relations().stream()
                .flatMap(relation -> relation.claims().stream().map(claim -> new Standing(relation, claim)))
                .filter(it -> Objects.equals(it.claim().in(), found.in())
                        && Objects.equals(it.claim().said(), found.on()))
                .filter(it -> !paired.contains(it.claim().id()))
                .filter(it -> spelling(it.claim().words()).equals(spelling(found.words())))
                .findFirst();
    }

    private static String spelling(String words) {
        return new FactorName(words).spelling();
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
    private Saying read(Saying found, Standing it) {
        return new Saying(
                called(it.relation().cause(), found.cause()),
                called(it.relation().effect(), found.effect()),
                found.sign(),
                it.claim().words(),
                found.poles(),
                ClaimFields.names(naming.of(found.ministries(), found.on())),
                found.unread(),
                found.themes(),
                found.on(),
                found.in());
    }

    private FactorName called(long factor, FactorName found) {
        var standing = map.factor(factor);
        boolean isOne = new FactorName(standing.name()).spelling().equals(found.spelling())
                || standing.wordings().stream()
                        .anyMatch(wording ->
                                new FactorName(wording.name()).spelling().equals(found.spelling()));
        return isOne ? new FactorName(standing.name()) : found;
    }

    private List<Warning> doubts(List<Source> places) {
        return extract.warnings().stream()
                .filter(warning ->
                        warning.source() != null && places.stream().anyMatch(place -> overlap(place, warning.source())))
                .toList();
    }

    private static boolean overlap(Source some, Source other) {
        return some.start() < other.end() && other.start() < some.end();
    }
}
