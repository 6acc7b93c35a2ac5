package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;

/// Relations in a row, each beginning where the one before it ends.
///
/// @param steps at least one
public record Chain(List<Relation> steps) {
    public Chain {
        if (steps.isEmpty()) throw new IllegalArgumentException("a chain without a step");
        steps = List.copyOf(steps);
    }

    public long from() {
        return steps.getFirst().cause();
    }

    public long to() {
        return steps.getLast().effect();
    }

    /// The ids of all factors on the way, both ends included.
    public List<Long> factors() {
        return Stream.concat(Stream.of(from()), steps.stream().map(Relation::effect))
                .toList();
    }

    /// What more of the first factor does to the last.
    public Sign sign() {
        return signs().getLast();
    }

    /// What more of the first factor does to each one after it.
    public List<Sign> signs() {
        var signs = new ArrayList<Sign>();
        Sign until = Sign.MORE;
        for (var step : steps) {
            until = until.then(step.sign());
            signs.add(until);
        }
        return List.copyOf(signs);
    }

    /// Each once, as they are met on the way.
    public List<Ministry> ministries() {
        var met = new LinkedHashMap<String, Ministry>();
        for (var step : steps) for (var ministry : step.ministries()) met.putIfAbsent(ministry.key(), ministry);
        return List.copyOf(met.values());
    }

    /// What sources say of it, step by step.
    public List<Claim> claims() {
        return steps.stream().flatMap(step -> step.claims().stream()).toList();
    }
}
