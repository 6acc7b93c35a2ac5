package nl.kenniskompas.systemmap.dilemma.suggestion;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;

/// The shortest way from one factor to another by which a change of the first comes to the second with a given sign.
record ShortestChain(SystemMap map, long from, long to, Sign sign) {
    private static final int LONGEST = 8;

    private record Reached(long factor, Sign sign) {}

    private record Path(List<Relation> relations, Reached at) {
        boolean passes(long factor) {
            return relations.stream().anyMatch(one -> one.cause() == factor || one.effect() == factor);
        }

        Path and(Relation next) {
            return new Path(
                    Stream.concat(relations.stream(), Stream.of(next)).toList(),
                    new Reached(next.effect(), at.sign().then(next.sign())));
        }
    }

    /// Each factor is reached once by each sign, the shortest way first, so it ends whatever loops there are.
    Optional<List<Relation>> find() {
        var seen = new HashSet<Reached>();
        var waiting = new ArrayDeque<Path>();
        waiting.add(new Path(List.of(), new Reached(from, Sign.MORE)));
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            if (path.at().factor() == to
                    && path.at().sign() == sign
                    && !path.relations().isEmpty()) return Optional.of(path.relations());
            if (path.relations().size() == LONGEST) continue;
            for (var next : map.from(path.at().factor())) {
                var on = path.and(next);
                if (!path.passes(next.effect()) && seen.add(on.at())) waiting.add(on);
            }
        }
        return Optional.empty();
    }
}
