package nl.kenniskompas.ingest.recognise.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import nl.kenniskompas.ingest.extract.PlatformExtract;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;
import org.jspecify.annotations.Nullable;

/// An interdepartmental platform: a document that holds tables of causes with their effects, or a
/// table file that is one.
public final class Platform {
    private static final int FEWEST = 3;

    private final Flow flow;
    private final Doubts doubts;
    private final Tables tables;
    private final Listed listed;

    private Platform(Manuscript text, Section root, Doubts doubts) {
        this.flow = Flow.of(text, root);
        this.doubts = doubts;
        this.tables = new Tables(flow, doubts);
        this.listed = new Listed(flow, doubts);
    }

    /// @param doubts gets what was not sure, when the document is a platform
    /// @return null when the document is none
    public static @Nullable PlatformExtract of(Manuscript text, Section root, Doubts doubts) {
        var sheets = Sheets.of(text, doubts);
        return sheets != null ? sheets : new Platform(text, root, doubts).extract();
    }

    private @Nullable PlatformExtract extract() {
        var found = new ArrayList<Found>(tables.found());
        if (found.size() < FEWEST || listed.found().size() >= FEWEST) found.addAll(listed.found());
        if (found.stream().filter(f -> !f.parting().effect().isEmpty()).count() < FEWEST) return null;
        found.sort(Comparator.comparingInt(f -> f.span().start()));
        var used = new HashSet<Piece>(tables.used());
        used.addAll(listed.used());
        var themes = new Themes(flow, found, used);
        var lists = new Lists(flow);
        return new PlatformExtract(
                themes.all(),
                lists.crossCutting(),
                relations(found, themes),
                Planning.of(flow, used),
                new Sessions(flow).format(),
                Dossiers.of(flow, used),
                lists.observations(),
                lists.aims(),
                lists.roles());
    }

    private List<PlatformExtract.Relation> relations(List<Found> found, Themes themes) {
        var repeats = Repeats.in(found);
        var relations = new ArrayList<PlatformExtract.Relation>();
        for (int at = 0; at < found.size(); at++) {
            var one = found.get(at);
            one.ministries()
                    .unread()
                    .forEach(word -> doubts.add(
                            "ministry-unread", one.span(), word, one.parting().cause()));
            relations.add(relation(one, themes.number(one), repeats.get(at)));
        }
        return relations;
    }

    private PlatformExtract.Relation relation(Found found, @Nullable Integer theme, @Nullable Integer repeats) {
        var parting = found.parting();
        var cause = Change.of(parting.cause());
        var effect = Change.effect(parting);
        return new PlatformExtract.Relation(
                theme,
                parting.cause(),
                cause.factor(),
                cause.sign(),
                parting.verb(),
                parting.effect(),
                effect.factor(),
                effect.sign(),
                found.chance().opportunity(),
                found.chance().risk(),
                found.ministries().read(),
                found.ministries().unread(),
                repeats,
                null,
                flow.text().place(found.span()));
    }
}
