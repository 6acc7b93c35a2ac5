package nl.kenniskompas.systemmap.dilemma.suggestion;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.dilemma.Concern;
import nl.kenniskompas.systemmap.dilemma.Dilemma.Value;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Fills in a new dilemma with what the map tells. It is kept when a person says so, so it is in one language: that of
/// the sources.
@Component
public class Beginnings {
    private static final Locale DUTCH = Locale.of("nl");

    private final Text text;

    Beginnings(MessageSource messages) {
        this.text = new Text(messages, DUTCH);
    }

    /// From the two sides that sources see in these relations. An id that is not on the map is left aside.
    public Beginning of(SystemMap map, List<Long> relations) {
        var concerns = relations.stream()
                .flatMap(id -> map.relation(id).stream())
                .distinct()
                .map(relation -> Concern.of(relation, map))
                .toList();
        if (concerns.isEmpty()) return Beginning.EMPTY;
        String about = about(concerns);
        return Beginning.of(
                text.of("systemmap.dilemma.begin.title", about),
                text.of("systemmap.dilemma.begin.question", about),
                new Value(text.of("systemmap.dilemma.begin.opportunity"), said(concerns, claim -> claim.poles()
                        .hasOpportunity())),
                new Value(text.of("systemmap.dilemma.begin.risk"), said(concerns, claim -> claim.poles()
                        .hasRisk())),
                concerns);
    }

    /// From two chains between the same factors, of which one gives more and one gives less.
    public Beginning between(SystemMap map, long from, long to) {
        var cause = map.find(from);
        var effect = map.find(to);
        if (cause.isEmpty() || effect.isEmpty()) return Beginning.EMPTY;
        String begin = cause.get().name();
        String end = effect.get().name();
        var more = chain(map, cause.get(), effect.get(), Sign.MORE);
        var less = chain(map, cause.get(), effect.get(), Sign.LESS);
        return Beginning.of(
                text.of("systemmap.dilemma.begin.path.title", begin, end),
                text.of("systemmap.dilemma.begin.path.question", begin, end),
                new Value(text.of("systemmap.dilemma.begin.path.more", end), words(more, begin)),
                new Value(text.of("systemmap.dilemma.begin.path.less", end), words(less, begin)),
                Stream.concat(more.stream(), less.stream()).distinct().toList());
    }

    private static List<Concern> chain(SystemMap map, Factor from, Factor to, Sign sign) {
        List<Relation> found =
                new ShortestChain(map, from.id(), to.id(), sign).find().orElse(List.of());
        return found.stream().map(relation -> Concern.of(relation, map)).toList();
    }

    private static String words(List<Concern> chain, String begin) {
        if (chain.isEmpty()) return "";
        return Stream.concat(
                        Stream.of(begin),
                        chain.stream()
                                .map(step -> "(" + step.relation().sign().sign() + ") "
                                        + step.effect().name()))
                .collect(joining(" → "));
    }

    /// What these relations have in common: the cause, or else the effect, or else the first of them.
    private String about(List<Concern> concerns) {
        var first = concerns.getFirst();
        if (concerns.size() == 1)
            return text.of(
                    "systemmap.dilemma.begin.about",
                    first.cause().name(),
                    first.effect().name());
        boolean sameEffect = concerns.stream().allMatch(one -> one.effect().equals(first.effect()));
        return sameEffect ? first.effect().name() : first.cause().name();
    }

    private static String said(List<Concern> concerns, Predicate<Claim> side) {
        return concerns.stream()
                .flatMap(concern -> concern.relation().claims().stream())
                .filter(side)
                .map(claim -> claim.words()
                        + (claim.ministries().isEmpty()
                                ? ""
                                : claim.ministries().stream()
                                        .map(Ministry::name)
                                        .collect(joining(", ", " (", ")"))))
                .distinct()
                .collect(joining("\n"));
    }
}
