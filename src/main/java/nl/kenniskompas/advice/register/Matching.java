package nl.kenniskompas.advice.register;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.kenniskompas.advice.register.Reading.Found;

/// Pairs the lines of a register with what stands: by number, by id, and the rest by the likeness of their words. Two
/// that have numbers of their own are never the same for their words.
final class Matching {
    /// Which sign two were paired by.
    enum By {
        NUMBER,
        ID,
        WORDS
    }

    record Match(Known known, By by, double likeness) {}

    private final List<Found> found;
    private final List<Known> known;
    private final Map<Integer, Match> matches = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    private Matching(List<Found> found, List<Known> known) {
        this.found = found;
        this.known = known;
    }

    /// By the number of the line.
    static Map<Integer, Match> of(List<Found> found, List<Known> known) {
        var matching = new Matching(found, known);
        matching.bySign(By.NUMBER, row -> row.of(Column.NUMMER));
        matching.bySign(By.ID, row -> row.of(Column.ID).toLowerCase(java.util.Locale.ROOT));
        matching.byWords();
        return matching.matches;
    }

    private void bySign(By by, Function<HouseRow, String> sign) {
        var standing = new HashMap<String, Known>();
        known.forEach(one -> standing.putIfAbsent(sign.apply(one.shown()), one));
        for (Found line : found) {
            String its = sign.apply(line.row());
            var one = its.isEmpty() ? null : standing.get(its);
            if (one != null && (by == By.NUMBER || !isOther(line, one))) match(line, one, by, 1);
        }
    }

    private void byWords() {
        record Pair(Found line, Known known, double likeness) {}
        var open = known.stream()
                .filter(one -> !taken.contains(one.commitment().id()))
                .toList();
        if (open.isEmpty()) return;
        var alike = new Alike(open.stream().map(one -> one.commitment().text()).toList());
        var pairs = new ArrayList<Pair>();
        for (Found line : found) {
            if (matches.containsKey(line.number())
                    || line.row().of(Column.TEKST).isEmpty()) continue;
            alike.to(line.row().of(Column.TEKST)).forEach((place, likeness) -> {
                if (!isOther(line, open.get(place))) pairs.add(new Pair(line, open.get(place), likeness));
            });
        }
        pairs.sort(comparingDouble(Pair::likeness).reversed());
        pairs.forEach(pair -> match(pair.line(), pair.known(), By.WORDS, pair.likeness()));
    }

    private static boolean isOther(Found line, Known one) {
        String number = line.row().of(Column.NUMMER);
        return !number.isEmpty()
                && one.isNumbered()
                && !number.equals(one.commitment().houseNumber());
    }

    private void match(Found line, Known one, By by, double likeness) {
        if (matches.containsKey(line.number()) || !taken.add(one.commitment().id())) return;
        matches.put(line.number(), new Match(one, by, likeness));
    }
}
