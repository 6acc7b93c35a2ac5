package nl.kenniskompas.ingest.recognise.outline;

import org.jspecify.annotations.Nullable;

/// What a heading announces.
public sealed interface Label {
    /// @param word the kind of thing in the document's own word ("opgave", "theme")
    /// @param number null when the document gives none
    record Challenge(String word, @Nullable Integer number) implements Label {}

    /// @param mark a number or a letter as printed
    record Issue(String word, @Nullable String mark) implements Label {}

    /// @param type null when the label is of a type that nobody knows
    record Typed(@Nullable String type, String word) implements Label {}

    record Part(Role role) implements Label {}

    /// A numbered heading: "2.1" has depth 2 and last number 1.
    record Numbered(int depth, int last) implements Label {}

    record Plain() implements Label {}

    /// The parts that agendas have, in whatever words.
    enum Role {
        QUESTIONS,
        MAIN_QUESTION,
        ISSUES,
        GOAL,
        VOICE,
        OUTSIDE,
        CONTENTS,
        AFFILIATIONS,
        FRAMEWORK,
        TRENDS,
        LINKS,
        DILEMMAS
    }
}
