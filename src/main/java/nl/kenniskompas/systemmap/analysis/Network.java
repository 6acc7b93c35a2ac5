package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;

/// The map in numbers, so that a question about all of it walks arrays. Factors and relations are numbered as the map
/// lists them.
public final class Network {
    private final List<Factor> factors;
    private final List<Relation> relations;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Arcs out;
    private final Arcs in;
    private final Arcs simpleOut;
    private final Arcs simpleIn;

    private Network(SystemMap map) {
        factors = List.copyOf(map.factors());
        relations = map.relations();
        for (var factor : factors) numbers.put(factor.id(), numbers.size());
        int[] causes = new int[relations.size()];
        int[] effects = new int[relations.size()];
        int at = 0;
        for (var relation : relations) {
            causes[at] = number(relation.cause());
            effects[at++] = number(relation.effect());
        }
        out = Arcs.of(factors.size(), causes, effects);
        in = Arcs.of(factors.size(), effects, causes);
        simpleOut = out.simple();
        simpleIn = in.simple();
    }

    public static Network of(SystemMap map) {
        return new Network(map);
    }

    public int size() {
        return factors.size();
    }

    public List<Factor> factors() {
        return factors;
    }

    public List<Relation> relations() {
        return relations;
    }

    Factor factor(int number) {
        return factors.get(number);
    }

    /// None when a lens leaves it out.
    OptionalInt find(long id) {
        var number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private int number(long id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("a relation of a factor that is not there: " + id));
    }

    List<Relation> steps(int[] numbers) {
        var steps = new ArrayList<Relation>(numbers.length);
        for (int number : numbers) steps.add(relations.get(number));
        return List.copyOf(steps);
    }

    Arcs out() {
        return out;
    }

    Arcs in() {
        return in;
    }

    /// Which factors a factor works on at once, each once.
    Arcs simpleOut() {
        return simpleOut;
    }

    Arcs simpleIn() {
        return simpleIn;
    }
}
