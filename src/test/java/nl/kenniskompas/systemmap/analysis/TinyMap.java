package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Evidence;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;

/// A map written down in a few words: "rain + mud", "mud - speed : SZW, IenW"; a ministry "?" is one nobody can read.
/// A factor has the next number as its id when it is named for the first time.
public record TinyMap(SystemMap map, Map<String, Long> ids) {
    public static TinyMap of(String... lines) {
        var ids = new LinkedHashMap<String, Long>();
        var relations = new ArrayList<Relation>();
        for (String line : lines) {
            String[] parts = line.split(" : ");
            String[] words = parts[0].split(" ");
            long cause = ids.computeIfAbsent(words[0], name -> ids.size() + 1L);
            long effect = ids.computeIfAbsent(words[2], name -> ids.size() + 1L);
            relations.add(relation(
                    relations.size() + 100L, cause, effect, Sign.of(words[1]), parts.length > 1 ? parts[1] : ""));
        }
        return new TinyMap(new SystemMap(factors(ids), relations), ids);
    }

    private static List<Factor> factors(Map<String, Long> ids) {
        return ids.entrySet().stream()
                .map(each -> new Factor(each.getValue(), 0, each.getKey(), null, List.of()))
                .toList();
    }

    private static Relation relation(long id, long cause, long effect, Sign sign, String ministries) {
        var named = Stream.of(ministries.split(", "))
                .filter(name -> !name.isEmpty())
                .toList();
        var claim = new Claim(
                id,
                0,
                id,
                "zo staat het er",
                Poles.NEITHER,
                named.stream()
                        .filter(name -> !name.equals("?"))
                        .map(name -> new Ministry(name, name, name))
                        .toList(),
                named.stream().filter(name -> name.equals("?")).toList(),
                List.of(),
                null,
                "een bron",
                List.of());
        return new Relation(id, 0, cause, effect, sign, Evidence.UNJUDGED, null, List.of(id), List.of(claim));
    }

    /// Any relations between so many factors; two of the same pair have different signs.
    static TinyMap random(long seed, int factors, int relations) {
        var chance = new Random(seed);
        var lines = new LinkedHashMap<String, String>();
        for (int at = 0; at < relations; at++) {
            int cause = chance.nextInt(factors);
            int effect = chance.nextInt(factors);
            String sign = List.of("+", "+", "-", "?").get(chance.nextInt(4));
            String line = "f" + cause + " " + sign + " f" + effect;
            if (cause != effect) lines.put(line, line);
        }
        return of(lines.values().toArray(String[]::new));
    }

    public Network network() {
        return Network.of(map);
    }

    long id(String name) {
        return Objects.requireNonNull(ids.get(name));
    }

    String name(long id) {
        return map.factor(id).name();
    }

    /// Such as "rain mud speed".
    String words(Chain chain) {
        return String.join(" ", chain.factors().stream().map(this::name).toList());
    }
}
