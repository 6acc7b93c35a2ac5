package nl.kenniskompas.ingest.recognise.platform;

import java.util.Locale;
import java.util.Set;

/// What a column of a table file holds, by the name above it. The names of documents count too, see [Columns].
enum SheetColumn {
    CAUSE,
    EFFECT,
    SIGN("teken", "sign", "richting", "direction", "polariteit", "polarity"),
    VERB,
    SENTENCE("zin", "sentence", "in één zin", "in one sentence"),
    WORDS(
            "uitspraak",
            "uitspraken",
            "woorden",
            "claim",
            "claims",
            "words",
            "statement",
            "statements",
            "citaat",
            "quote"),
    CHANCE,
    OPPORTUNITY,
    RISK,
    MINISTRIES,
    THEME("thema's", "thema’s", "themas", "themes"),
    SOURCE("bron", "bronnen", "source", "sources", "document", "documenten", "documents"),
    DATE("datum", "date", "dag", "day", "datum van de bron", "date of the source"),
    /// Of our own tables: how many claims stand in the words.
    COUNT("aantal bronnen", "number of sources"),
    /// Of our own tables, and not to be taken in: it is a judgement or a number of ours.
    ASIDE("bewijs", "evidence"),
    UNKNOWN;

    private final Set<String> names;

    SheetColumn(String... names) {
        this.names = Set.of(names);
    }

    static SheetColumn named(String cell) {
        var words = cell.toLowerCase(Locale.ROOT).strip();
        if (words.endsWith(":") || words.endsWith("?"))
            words = words.substring(0, words.length() - 1).strip();
        for (SheetColumn column : values()) if (column.names.contains(words)) return column;
        return switch (Columns.named(words)) {
            case CAUSE -> CAUSE;
            case EFFECT -> EFFECT;
            case VERB -> VERB;
            case RELATION -> SENTENCE;
            case CHANCE -> CHANCE;
            case OPPORTUNITY -> OPPORTUNITY;
            case RISK -> RISK;
            case MINISTRIES -> MINISTRIES;
            case THEME -> THEME;
            case NUMBER -> ASIDE;
            case OTHER -> UNKNOWN;
        };
    }
}
