package nl.kenniskompas.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/// Pairs what was found with what stands, the best pair first, each at most once.
public final class Pairing<F, S> {
    private record Pair<F, S>(F found, S standing, double likeness) {}

    private final Map<F, S> pairs = new IdentityHashMap<>();
    private final Set<S> taken = new HashSet<>();

    /// Adds pairs among those without one. Equal likeness goes by order, so the outcome is always the same.
    ///
    /// @param least the likeness from which two may be the same thing
    public void add(List<F> found, List<S> standing, ToDoubleBiFunction<F, S> likeness, double least) {
        var candidates = new ArrayList<Pair<F, S>>();
        for (F f : found) {
            if (pairs.containsKey(f)) continue;
            for (S s : standing) {
                if (taken.contains(s)) continue;
                double like = likeness.applyAsDouble(f, s);
                if (like >= least) candidates.add(new Pair<>(f, s, like));
            }
        }
        candidates.sort(
                Comparator.comparingDouble((Pair<F, S> pair) -> pair.likeness()).reversed());
        for (var pair : candidates) {
            if (pairs.containsKey(pair.found()) || !taken.add(pair.standing())) continue;
            pairs.put(pair.found(), pair.standing());
        }
    }

    /// By identity of what was found.
    public Map<F, S> pairs() {
        return pairs;
    }

    public List<S> without(List<S> standing) {
        return standing.stream().filter(s -> !taken.contains(s)).toList();
    }
}
