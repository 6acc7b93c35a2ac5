package nl.kenniskompas.agenda.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.compare.Difference.Field;
import nl.kenniskompas.agenda.compare.Difference.What;
import nl.kenniskompas.agenda.edition.Edition;
import org.jspecify.annotations.Nullable;

/// All that differs between two editions, or between one edition on two days.
///
/// @param groups the edition itself, each challenge, and what stands outside the challenges, in the order of reading
record Comparison(List<Group> groups) {
    /// Fields that say where something stands among its like.
    private static final Set<String> ORDER = Set.of("number", "letter");

    /// @param challenge the challenge that the differences belong to, null when they belong to none
    record Group(@Nullable Part challenge, Place place, List<Difference> differences) {}

    /// Where a difference is shown.
    enum Place {
        AGENDA,
        CHALLENGE,
        LOOSE,
        GOALS,
        TRENDS,
        LINKS,
        CONSULTED;

        /// As in message keys.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Place of(Part part) {
            return switch (part.kind()) {
                case AGENDA -> AGENDA;
                case CHALLENGE, ISSUE, COVERED -> CHALLENGE;
                case QUESTION -> part.challenge() == null ? LOOSE : CHALLENGE;
                case GOAL -> GOALS;
                case TREND, FEED -> TRENDS;
                case LINK -> LINKS;
                case CONSULTED -> CONSULTED;
            };
        }
    }

    static Comparison of(@Nullable Edition before, Edition after) {
        var old = before == null ? List.<Part>of() : Parts.of(before);
        var now = Parts.of(after);
        var pairs = Pairs.of(old, now);
        var differences = new ArrayList<Difference>();
        now.forEach(
                part -> against(pairs.before(part).orElse(null), part, pairs).ifPresent(differences::add));
        old.stream()
                .filter(part -> pairs.after(part).isEmpty())
                .forEach(part -> differences.add(new Difference(What.REMOVED, part, null, List.of())));
        return new Comparison(grouped(differences, pairs, now, old));
    }

    boolean nothing() {
        return groups.isEmpty();
    }

    long count(What what) {
        return groups.stream()
                .flatMap(group -> group.differences().stream())
                .filter(difference -> difference.what() == what)
                .count();
    }

    /// Whether it is the first of its kind on the page: where the count above leads.
    boolean first(Difference difference) {
        return groups.stream()
                .flatMap(group -> group.differences().stream())
                .filter(other -> other.what() == difference.what())
                .findFirst()
                .filter(found -> found == difference)
                .isPresent();
    }

    private static Optional<Difference> against(@Nullable Part before, Part after, Pairs pairs) {
        if (before == null) return Optional.of(new Difference(What.ADDED, null, after, List.of()));
        var fields = after.fields().keySet().stream()
                .map(name -> new Field(
                        name,
                        before.fields().getOrDefault(name, ""),
                        after.fields().getOrDefault(name, "")))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
        boolean moved = !pairs.parent(before).equals(Objects.requireNonNullElse(after.parent(), ""))
                || !fields.isEmpty() && fields.stream().allMatch(field -> ORDER.contains(field.name()));
        if (!moved && fields.isEmpty()) return Optional.empty();
        return Optional.of(new Difference(moved ? What.MOVED : What.CHANGED, before, after, fields));
    }

    private static List<Group> grouped(List<Difference> all, Pairs pairs, List<Part> now, List<Part> old) {
        var groups = new ArrayList<Group>();
        for (Place place : Place.values()) {
            var here = all.stream().filter(d -> Place.of(d.part()) == place).toList();
            if (place == Place.CHALLENGE)
                challenges(pairs, now, old)
                        .forEach(challenge -> add(
                                groups,
                                challenge,
                                place,
                                here.stream()
                                        .filter(d ->
                                                challengeOf(d.part(), pairs).equals(challenge.identity()))
                                        .toList()));
            else add(groups, null, place, here);
        }
        return List.copyOf(groups);
    }

    /// Those of now, and after them those that are gone.
    private static Stream<Part> challenges(Pairs pairs, List<Part> now, List<Part> old) {
        return Stream.concat(now.stream(), old.stream().filter(part -> pairs.after(part)
                        .isEmpty()))
                .filter(part -> part.kind() == Kind.CHALLENGE);
    }

    private static String challengeOf(Part part, Pairs pairs) {
        return part.challenge() == null ? "" : pairs.translated(part.challenge());
    }

    private static void add(List<Group> groups, @Nullable Part challenge, Place place, List<Difference> differences) {
        if (!differences.isEmpty()) groups.add(new Group(challenge, place, differences));
    }
}
