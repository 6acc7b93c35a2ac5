package nl.kenniskompas.search.marking;

import java.util.Locale;

/// How a word of a text meets a word that was asked; the surest first.
public enum Way {
    /// As it was asked.
    ITSELF(1),
    /// Another form of it: "gemeenten" for "gemeente".
    FORM(0.9),
    /// Another name of the same notion: "LLO" for "leven lang ontwikkelen".
    SYNONYM(0.8),
    /// A longer word that it is part of: "arbeidsmarktkrapte" for "krapte".
    PART(0.7),
    /// It begins so; what was asked is not finished yet.
    BEGIN(0.6),
    /// What was asked was taken for another word.
    SLIP(0.5),
    /// A part of what was asked: "jeugd" for "jeugdzorg".
    APART(0.2);

    /// How much it says for a passage to be shown.
    private final double worth;

    Way(double worth) {
        this.worth = worth;
    }

    double worth() {
        return worth;
    }

    /// Of its text: `search.way.<key>`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
