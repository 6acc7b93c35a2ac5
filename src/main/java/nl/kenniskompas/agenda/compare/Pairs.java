package nl.kenniskompas.agenda.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Which part before is which part after: the same identity, else kin in another edition, else the same words. What
/// hangs on other parts (a feed, a covered cell) is known by those, so it is looked for when they have been found.
final class Pairs {
    private final List<Part> before;
    private final Map<Part, Part> afterOf = new LinkedHashMap<>();
    private final Map<Part, Part> beforeOf = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Pairs(List<Part> before) {
        this.before = before;
    }

    static Pairs of(List<Part> before, List<Part> after) {
        var pairs = new Pairs(before);
        pairs.pair(after, (one, other) -> one.identity().equals(other.identity()));
        pairs.pair(
                after,
                (one, other) ->
                        other.kin().contains(one.identity()) || one.kin().contains(other.identity()));
        pairs.pair(after, (one, other) -> pairs.translated(one.identity()).equals(other.identity()));
        pairs.pair(after, (one, other) -> byWords(one) && plain(one).equals(plain(other)));
        pairs.pair(after, (one, other) -> pairs.translated(one.identity()).equals(other.identity()));
        pairs.pair(
                after,
                (one, other) -> one.kind() == Kind.LINK && pairs.parent(one).equals(other.parent()));
        return pairs;
    }

    Optional<Part> after(Part part) {
        return Optional.ofNullable(afterOf.get(part));
    }

    Optional<Part> before(Part part) {
        return Optional.ofNullable(beforeOf.get(part));
    }

    /// An identity of the side before, as the side after calls it.
    String translated(String identity) {
        var ends = new ArrayList<String>();
        int colon = identity.indexOf(':');
        boolean ofEnds = identity.indexOf(':', colon + 1) > 0;
        if (!ofEnds) return names.getOrDefault(identity, identity);
        for (String end : identity.substring(colon + 1).split("/", -1)) ends.add(names.getOrDefault(end, end));
        return identity.substring(0, colon + 1) + String.join("/", ends);
    }

    /// What the part hung on before, as the side after calls it; empty when it hung on nothing.
    String parent(Part part) {
        return part.parent() == null ? "" : translated(part.parent());
    }

    private void pair(List<Part> after, BiPredicate<Part, Part> same) {
        for (Part one : before) {
            if (afterOf.containsKey(one)) continue;
            after.stream()
                    .filter(other -> other.kind() == one.kind() && !beforeOf.containsKey(other))
                    .filter(other -> same.test(one, other))
                    .findFirst()
                    .ifPresent(other -> {
                        afterOf.put(one, other);
                        beforeOf.put(other, one);
                        names.put(one.identity(), other.identity());
                    });
        }
    }

    /// Links, feeds and covered cells are known by what they join, never by their words.
    private static boolean byWords(Part part) {
        return part.kind() != Kind.FEED
                && part.kind() != Kind.COVERED
                && part.kind() != Kind.LINK
                && !part.words().isBlank();
    }

    private static String plain(Part part) {
        var plain = new StringBuilder();
        part.words()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
