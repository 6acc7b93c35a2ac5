package nl.kenniskompas.search.related;

import java.util.Locale;

/// How a word of one text is met in another; the surest first.
public enum Way {
    /// The number of a parliamentary file.
    NUMBER(1),
    /// As it was written.
    ITSELF(1),
    /// Another form of it: "gemeenten" for "gemeente".
    FORM(0.95),
    /// Another name of the same notion: "LLO" for "leven lang ontwikkelen".
    SYNONYM(0.9),
    /// A longer word that it is part of: "arbeidsmarktkrapte" for "krapte".
    PART(0.65),
    /// A part of it: "jeugd" for "jeugdzorg".
    APART(0.5);

    private final double worth;

    Way(double worth) {
        this.worth = worth;
    }

    /// From 0 to 1.
    double worth() {
        return worth;
    }

    /// Whether both texts have the same word, so that one of them tells it.
    public boolean isSame() {
        return this == NUMBER || this == ITSELF || this == FORM;
    }

    /// Of its text.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
