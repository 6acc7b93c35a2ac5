package nl.kenniskompas.agenda.taking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.taking.Matching.Item;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Finding.Difference;
import org.jspecify.annotations.Nullable;

/// Says of each finding how it differs from an edition, and adds what that edition has and the document has not. Pure.
final class Against {
    /// What the document is to the edition.
    enum Mode {
        /// The same edition once more: what is accepted changes the edition.
        UPDATE,
        /// A later edition: what is accepted becomes new and names the other as its predecessor.
        SUCCESSION
    }

    private final Edition edition;
    private final Mode mode;
    private final Matching matching;

    private Against(Finding agenda, Edition edition, Mode mode) {
        this.edition = edition;
        this.mode = mode;
        this.matching = new Matching(agenda, edition);
    }

    static Finding compare(Finding agenda, Edition edition, Mode mode) {
        return new Against(agenda, edition, mode).root(agenda);
    }

    private Finding root(Finding agenda) {
        var below = Stream.concat(
                        agenda.children().stream().map(child -> below(child, null)),
                        matching.gone().stream().filter(this::isWorthTelling).map(Against::gone))
                .toList();
        var standing = Fields.of(edition.agenda());
        var fields = mode == Mode.UPDATE ? merged(standing, agenda.fields()) : agenda.fields();
        boolean same = fields.equals(standing);
        var difference = mode == Mode.SUCCESSION ? Difference.NEW : same ? Difference.SAME : Difference.CHANGED;
        return with(
                agenda, fields, difference, edition.agenda().id(), mode == Mode.UPDATE ? standing : Map.of(), below);
    }

    private Finding below(Finding finding, @Nullable Finding parent) {
        var below =
                finding.children().stream().map(child -> below(child, finding)).toList();
        Item item = matching.pairs().get(finding);
        if (item == null || item.id() == 0 && mode == Mode.SUCCESSION)
            return with(finding, finding.fields(), Difference.NEW, null, Map.of(), below);
        var fields = mode == Mode.UPDATE ? merged(item.fields(), finding.fields()) : finding.fields();
        boolean moved = item.kind() == Kind.QUESTION && isElsewhere(item, parent);
        var difference = fields.equals(item.fields()) && !moved ? Difference.SAME : Difference.CHANGED;
        return with(finding, fields, difference, item.id() == 0 ? null : item.id(), item.fields(), below);
    }

    private boolean isElsewhere(Item item, @Nullable Finding parent) {
        Item above = parent == null ? null : matching.pairs().get(parent);
        return !Objects.equals(above, item.parent());
    }

    /// A document that is silent about something does not say that it is gone.
    private static Map<String, String> merged(Map<String, String> standing, Map<String, String> found) {
        var fields = new LinkedHashMap<>(standing);
        fields.putAll(found);
        return fields;
    }

    /// Cells and names have no page of their own; that they are gone is seen on the pages of what holds them.
    private boolean isWorthTelling(Item item) {
        return item.id() != 0;
    }

    private static Finding gone(Item item) {
        return new Finding(
                item.kind().key(),
                Map.of(),
                List.of(),
                List.of(),
                Difference.GONE,
                item.id(),
                item.fields(),
                List.of());
    }

    private static Finding with(
            Finding finding,
            Map<String, String> fields,
            Difference difference,
            @Nullable Long existing,
            Map<String, String> existingFields,
            List<Finding> below) {
        return new Finding(
                finding.kind(),
                fields,
                finding.sources(),
                finding.doubts(),
                difference,
                existing,
                existingFields,
                below);
    }
}
