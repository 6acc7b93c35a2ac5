package nl.kenniskompas.ingest.recognise.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.extract.PlatformExtract;
import nl.kenniskompas.ingest.extract.PlatformExtract.Relation;
import nl.kenniskompas.ingest.extract.PlatformExtract.Said;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import org.jspecify.annotations.Nullable;

/// Relations in a table file. Somebody filled its columns in for this very purpose, so one relation is enough, each
/// cell says what it says, and a row that cannot be read is kept, for a person to look at.
final class Sheets {
    private static final int MOST = 5_000;

    private final Manuscript text;
    private final Doubts doubts;
    private final List<Relation> relations = new ArrayList<>();
    private final Map<Relation, Integer> first = new HashMap<>();
    private final Map<String, PlatformExtract.Theme> themes = new LinkedHashMap<>();

    private Sheets(Manuscript text, Doubts doubts) {
        this.text = text;
        this.doubts = doubts;
    }

    /// @return null when no table has columns for relations
    static @Nullable PlatformExtract of(Manuscript text, Doubts doubts) {
        if (!text.source().isSheet()) return null;
        var tables = SheetTable.in(text);
        if (tables.stream().allMatch(table -> table.head() == null)) return null;
        var sheets = new Sheets(text, doubts);
        tables.forEach(sheets::read);
        return sheets.relations.isEmpty() ? null : sheets.found();
    }

    private void read(SheetTable table) {
        var head = table.head();
        if (head == null) {
            doubts.add("sheet-unused", null, table.name());
            return;
        }
        if (!head.unused().isEmpty()) doubts.add("columns-unused", null, String.join(", ", head.unused()));
        for (SheetTable.Line line : table.lines()) {
            var row = new SheetRow(head, line, doubts);
            if (row.isBlank() || row.isHead()) continue;
            if (relations.size() >= MOST) {
                doubts.add("too-many-relations", null, String.valueOf(MOST));
                return;
            }
            read(row);
        }
    }

    /// A cell with the words of several sources is as many claims.
    private void read(SheetRow row) {
        var read = row.read();
        var chance = row.chance();
        var ministries = row.ministries();
        var titles = row.listed(SheetColumn.THEME);
        var sources = row.listed(SheetColumn.SOURCE);
        var day = row.day();
        var place = text.place(row.line().span());
        titles.forEach(title -> themes.computeIfAbsent(title, it -> theme(it, place)));
        for (String said : row.words())
            add(
                    read,
                    chance,
                    ministries,
                    new Said(said.isEmpty() && read.effect().isEmpty() ? whole(row) : said, titles, sources, day),
                    place);
    }

    private static String whole(SheetRow row) {
        return String.join(
                " | ", row.line().cells().stream().filter(it -> !it.isEmpty()).toList());
    }

    private PlatformExtract.Theme theme(String title, Source place) {
        return new PlatformExtract.Theme(themes.size() + 1, title, null, place);
    }

    /// The same row twice is one relation in two places.
    private void add(OneSentence read, Chance chance, Ministries ministries, Said said, Source place) {
        var nowhere = relation(read, chance, ministries, said, null, new Source(0, 0, 0));
        var before = first.putIfAbsent(nowhere, relations.size());
        relations.add(relation(read, chance, ministries, said, before, place));
    }

    private Relation relation(
            OneSentence read, Chance chance, Ministries ministries, Said said, @Nullable Integer before, Source place) {
        var theme = said.themes().isEmpty() ? null : themes.get(said.themes().getFirst());
        return new Relation(
                theme == null ? null : theme.number(),
                read.cause(),
                read.causeFactor(),
                read.causeSign(),
                read.verb(),
                read.effect(),
                read.effectFactor(),
                read.effectSign(),
                chance.opportunity(),
                chance.risk(),
                ministries.read(),
                ministries.unread(),
                before,
                said,
                place);
    }

    private PlatformExtract found() {
        return new PlatformExtract(
                List.copyOf(themes.values()),
                List.of(),
                List.copyOf(relations),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
