package nl.kenniskompas.systemmap.map;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An edge of the map: everything that is said of one cause, one effect and one sign.
///
/// @param id of the row that it is known by
/// @param cause, effect ids of factors, wordings followed to the factor that they are joined to
/// @param judgement why the evidence is judged so
/// @param rows all rows that are read as this relation, its own first; more than one when wordings are joined
/// @param claims at least one
public record Relation(
        long id,
        int version,
        long cause,
        long effect,
        Sign sign,
        Evidence evidence,
        @Nullable String judgement,
        List<Long> rows,
        List<Claim> claims) {

    /// A side is there as soon as one source sees it.
    public Poles poles() {
        boolean opportunity = false;
        boolean risk = false;
        for (var claim : claims) {
            opportunity |= claim.poles().hasOpportunity();
            risk |= claim.poles().hasRisk();
        }
        return Poles.of(opportunity, risk);
    }

    /// Each once, called as the newest source calls it.
    public List<Ministry> ministries() {
        if (claims.size() == 1) return claims.getFirst().ministries();
        var newestFirst = claims.stream()
                .sorted(Comparator.comparing(Claim::said, Comparator.nullsLast(Comparator.reverseOrder())));
        return distinct(newestFirst.flatMap(claim -> claim.ministries().stream()), Ministry::key);
    }

    public List<Theme> themes() {
        return distinct(claims.stream().flatMap(claim -> claim.themes().stream()), Theme::id);
    }

    public List<String> unread() {
        return claims.stream()
                .flatMap(claim -> claim.unread().stream())
                .distinct()
                .toList();
    }

    private static <T, K> List<T> distinct(Stream<T> all, Function<T, K> key) {
        var each = new LinkedHashMap<K, T>();
        all.forEach(one -> each.putIfAbsent(key.apply(one), one));
        return List.copyOf(each.values());
    }

    public String address() {
        return "/samenhangen/" + id;
    }
}
