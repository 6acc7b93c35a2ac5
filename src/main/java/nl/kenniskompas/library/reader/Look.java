package nl.kenniskompas.library.reader;

import java.util.Locale;

/// How a mark looks: each has its own colour and its own line, so that colour never speaks alone.
enum Look {
    TAKEN(false),
    CITATION(false),
    CLAIM(true),
    PROMISE(true),
    RELATION(true),
    FACT(false),
    PLACE(false);

    private final boolean named;

    Look(boolean named) {
        this.named = named;
    }

    /// Whether its word stands beside it in the text.
    boolean named() {
        return named;
    }

    String css() {
        return "kk-mark--" + name().toLowerCase(Locale.ROOT);
    }

    static Look of(String kind) {
        return switch (kind) {
            case Mark.PASSAGE, Mark.PLACE -> TAKEN;
            case Mark.CITATION -> CITATION;
            case "recommendation", "observation", "aim", "theme" -> CLAIM;
            case "commitment", "fulfilment" -> PROMISE;
            case "relation" -> RELATION;
            case "section", "footnote" -> PLACE;
            default -> FACT;
        };
    }
}
