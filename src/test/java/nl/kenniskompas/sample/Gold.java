package nl.kenniskompas.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.sample.SampleAgenda.Asked;
import nl.kenniskompas.sample.SampleAgenda.Challenge;
import nl.kenniskompas.sample.SampleAgenda.Group;
import nl.kenniskompas.sample.SampleAgenda.Issue;
import nl.kenniskompas.sample.SampleAgenda.Subheading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a careful reader finds in a sample document, as JSON; the names are those of the extract.
final class Gold {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, String> TYPES =
            Map.of("Verkennend", "exploratory", "Verklarend", "explanatory", "Beleidsgericht", "policy");

    private Gold() {}

    static String of(SampleAgenda agenda) {
        var gold = new LinkedHashMap<String, @Nullable Object>();
        gold.put("title", agenda.meta("titel"));
        gold.put("organisation", agenda.meta("organisatie"));
        gold.put("from", Integer.valueOf(agenda.meta("van")));
        gold.put("until", Integer.valueOf(agenda.meta("tot")));
        gold.put("counts", counts(agenda));
        gold.put("challenges", agenda.challenges().stream().map(Gold::challenge).toList());
        return JSON.writeValueAsString(gold) + "\n";
    }

    /// Which question of the newer edition an older one has become.
    static String editions(SampleAgenda older, SampleAgenda newer) {
        var pairs = new ArrayList<Map<String, @Nullable Object>>();
        for (var asked : older.questions()) {
            var now = newer.questions().stream()
                    .filter(one -> asked.key() != null && asked.key().equals(one.key()))
                    .map(Asked::text)
                    .findFirst()
                    .orElse(null);
            var pair = new LinkedHashMap<String, @Nullable Object>();
            pair.put("older", asked.text());
            pair.put("newer", now);
            pair.put("change", now == null ? "gone" : now.equals(asked.text()) ? "none" : "reworded");
            pairs.add(pair);
        }
        return JSON.writeValueAsString(pairs) + "\n";
    }

    private static Map<String, Object> counts(SampleAgenda agenda) {
        var groups = agenda.challenges().stream()
                .flatMap(challenge -> challenge.issues().stream())
                .flatMap(issue -> issue.groups().stream())
                .toList();
        var counts = new LinkedHashMap<String, Object>();
        counts.put("challenges", agenda.challenges().size());
        counts.put(
                "issues",
                agenda.challenges().stream()
                        .mapToInt(one -> one.issues().size())
                        .sum());
        counts.put("questions", agenda.questions().size());
        Stream.of("Verkennend", "Verklarend", "Beleidsgericht")
                .forEach(type -> counts.put(
                        type(type),
                        groups.stream()
                                .filter(group -> type.equals(group.type()))
                                .mapToInt(group -> group.questions().size())
                                .sum()));
        counts.put("coveredElsewhere", groups.stream().filter(Group::covered).count());
        counts.put(
                "goals",
                agenda.prose("Missie").items().size()
                        + agenda.prose("missie").items().size());
        counts.put(
                "trends",
                agenda.prose("Trends").blocks().stream()
                        .filter(Subheading.class::isInstance)
                        .count());
        counts.put("crossLinks", agenda.prose("Dwarsverbanden").items().size());
        counts.put("organisations", agenda.prose("Organisaties").items().size());
        return counts;
    }

    private static Map<String, @Nullable Object> challenge(Challenge challenge) {
        var gold = new LinkedHashMap<String, @Nullable Object>();
        gold.put("number", challenge.number());
        gold.put("title", challenge.title());
        gold.put("goal", challenge.goal());
        gold.put("voice", challenge.voice());
        gold.put("introduction", challenge.introduction());
        gold.put("issues", challenge.issues().stream().map(Gold::issue).toList());
        return gold;
    }

    private static Map<String, @Nullable Object> issue(Issue issue) {
        var gold = new LinkedHashMap<String, @Nullable Object>();
        gold.put("letter", issue.letter());
        gold.put("overviewTitle", issue.overviewTitle());
        gold.put("chapterTitle", issue.chapterTitle());
        gold.put("question", issue.question());
        gold.put("questions", issue.groups().stream().flatMap(Gold::questions).toList());
        gold.put(
                "coveredElsewhere",
                issue.groups().stream()
                        .filter(Group::covered)
                        .map(group -> type(group.type()))
                        .toList());
        return gold;
    }

    private static Stream<Map<String, @Nullable Object>> questions(Group group) {
        return group.questions().stream().map(asked -> {
            var gold = new LinkedHashMap<String, @Nullable Object>();
            gold.put("type", group.type() == null ? null : type(group.type()));
            gold.put("text", asked.text());
            return gold;
        });
    }

    private static String type(@Nullable String dutch) {
        return dutch == null ? "" : TYPES.getOrDefault(dutch, dutch.toLowerCase(Locale.ROOT));
    }
}
