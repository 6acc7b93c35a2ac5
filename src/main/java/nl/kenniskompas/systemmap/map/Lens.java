package nl.kenniskompas.systemmap.map;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What is looked at: each that is not null leaves out the relations that have it not. The same parameters of an
/// address mean the same on every page: `thema`, `ministerie`, `teken`, `kant`, `bewijs`.
///
/// @param theme its id
/// @param ministry its key
/// @param poles BOTH leaves those with both sides; OPPORTUNITY also those that have a risk besides
public record Lens(
        @Nullable Long theme,
        @Nullable String ministry,
        @Nullable Sign sign,
        @Nullable Poles poles,
        @Nullable Evidence evidence) {
    public static final Lens WHOLE = new Lens(null, null, null, null, null);

    /// What is no theme, sign or the like is left aside, so that an old address still shows something.
    public static Lens of(Map<String, String> asked) {
        String ministry = asked.getOrDefault("ministerie", "");
        return new Lens(
                number(asked.getOrDefault("thema", "")),
                ministry.isBlank() ? null : ministry,
                named(Sign.values(), asked.get("teken")),
                named(Poles.values(), asked.get("kant")),
                named(Evidence.values(), asked.get("bewijs")));
    }

    private static @Nullable Long number(String digits) {
        return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : null;
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, @Nullable String key) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(key))
                .findFirst()
                .orElse(null);
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    public SystemMap of(SystemMap map) {
        if (isWhole()) return map;
        return map.with(map.relations().stream().filter(this::shows).toList());
    }

    private boolean shows(Relation relation) {
        return (sign == null || relation.sign() == sign)
                && (evidence == null || relation.evidence() == evidence)
                && (poles == null || has(relation.poles(), poles))
                && (theme == null || relation.themes().stream().anyMatch(one -> one.id() == theme))
                && (ministry == null || relation.ministries().stream().anyMatch(one -> ministry.equals(one.key())));
    }

    private static boolean has(Poles poles, Poles asked) {
        return switch (asked) {
            case OPPORTUNITY -> poles.hasOpportunity();
            case RISK -> poles.hasRisk();
            case BOTH, NEITHER -> poles == asked;
        };
    }

    /// The parameters of an address.
    public Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        if (theme != null) asked.put("thema", theme.toString());
        if (ministry != null) asked.put("ministerie", ministry);
        if (sign != null) asked.put("teken", sign.key());
        if (poles != null) asked.put("kant", poles.key());
        if (evidence != null) asked.put("bewijs", evidence.key());
        return asked;
    }

    /// A page seen through this lens.
    public String at(String page) {
        var address = UriComponentsBuilder.fromPath(page);
        asked().forEach(address::queryParam);
        return address.encode().build().toUriString();
    }
}
