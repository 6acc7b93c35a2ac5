package nl.kenniskompas.systemmap.taking;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.PlatformExtract;
import nl.kenniskompas.ingest.extract.PlatformExtract.Relation;
import nl.kenniskompas.ingest.extract.PlatformExtract.Said;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.writing.Saying;
import org.jspecify.annotations.Nullable;

/// What a platform's document says, each thing once with all of its places.
///
/// @param said what a row of a table file tells of its source, null in other documents
record Sayable(Saying saying, List<Source> places, @Nullable Said said) {
    private static final Pattern TAGS_AND_SPACE = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|\\*\\*|\\s+");

    /// Rows that say the same stand together, in the order of the first.
    static List<Sayable> in(Extract extract) {
        var platform = extract.platform();
        if (platform == null) return List.of();
        var all = new LinkedHashMap<Integer, Sayable>();
        var relations = platform.relations();
        for (int at = 0; at < relations.size(); at++) {
            var relation = relations.get(at);
            int first = Objects.requireNonNullElse(relation.duplicateOf(), at);
            var known = all.get(first);
            if (known == null)
                all.put(
                        at,
                        new Sayable(saying(relation, platform, extract), List.of(relation.source()), relation.said()));
            else all.put(first, known.alsoAt(relation.source()));
        }
        return List.copyOf(all.values());
    }

    private Sayable alsoAt(Source place) {
        var more = new ArrayList<>(places);
        more.add(place);
        return new Sayable(saying, List.copyOf(more), said);
    }

    private static Saying saying(Relation it, PlatformExtract platform, Extract extract) {
        return new Saying(
                FactorName.of(it.causeFactor()),
                FactorName.of(it.effectFactor()),
                Sign.said(it.causeSign(), it.effectSign()),
                words(it, extract.text().content()),
                Poles.of(it.opportunity(), it.risk()),
                it.ministries(),
                it.unreadMinistries(),
                it.said() == null ? themes(it, platform) : it.said().themes(),
                day(it, extract),
                it.said() == null || it.said().sources().isEmpty()
                        ? extract.document().title()
                        : String.join("; ", it.said().sources()));
    }

    /// A row that names its own source is not as old as the file.
    private static @Nullable LocalDate day(Relation it, Extract extract) {
        var said = it.said();
        if (said == null || said.date() == null && said.sources().isEmpty())
            return extract.document().date();
        return said.date();
    }

    private static List<String> themes(Relation it, PlatformExtract platform) {
        return platform.themes().stream()
                .filter(theme -> Objects.equals(theme.number(), it.theme()))
                .map(PlatformExtract.Theme::title)
                .toList();
    }

    /// The sentence with its parts in the order in which the source has them.
    private static String words(Relation it, String content) {
        if (it.said() != null)
            return it.said().words().isEmpty()
                    ? String.join(" ", it.cause(), it.verb(), it.effect())
                    : it.said().words();
        if (it.effect().isEmpty()) return it.cause();
        int split = it.verb().indexOf(" ... ");
        if (split > 0)
            return String.join(
                    " ",
                    it.cause(),
                    it.verb().substring(0, split),
                    it.effect(),
                    it.verb().substring(split + 5));
        var place = it.source();
        var printed = TAGS_AND_SPACE
                .matcher(content.substring(
                        content.offsetByCodePoints(0, place.start()), content.offsetByCodePoints(0, place.end())))
                .replaceAll("");
        boolean turned = at(printed, it.effect()) < at(printed, it.cause());
        return turned
                ? String.join(" ", it.effect(), it.verb(), it.cause())
                : String.join(" ", it.cause(), it.verb(), it.effect());
    }

    private static int at(String printed, String words) {
        int found = printed.indexOf(TAGS_AND_SPACE.matcher(words).replaceAll(""));
        return found < 0 ? Integer.MAX_VALUE : found;
    }
}
