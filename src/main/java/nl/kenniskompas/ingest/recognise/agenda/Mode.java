package nl.kenniskompas.ingest.recognise.agenda;

import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Section;

/// How to read what stands under a heading.
enum Mode {
    /// A part that lists questions: items are questions, with or without a question mark.
    QUESTIONS,
    /// Under an issue: questions are expected, but prose about the issue too.
    ISSUE,
    /// A list of issues.
    ISSUES,
    /// The one question that the part below answers.
    MAIN,
    /// Nothing said: only a clear list of questions counts.
    OPEN,
    /// Foreword, method, sources: nothing counts.
    OUTSIDE;

    static Mode of(Section section) {
        return of(section, true);
    }

    /// @param titles a document's title that speaks of questions says nothing about its parts
    static Mode of(Section section, boolean titles) {
        for (Section at = section; at != null; at = at.parent())
            switch (at.head().label()) {
                case Label.Typed _ -> {
                    return QUESTIONS;
                }
                case Label.Issue _ -> {
                    return ISSUE;
                }
                case Label.Part(var role) -> {
                    return titles && isTitle(at) ? OPEN : of(role);
                }
                case Label.Challenge _, Label.Numbered _, Label.Plain _ -> {}
            }
        return OPEN;
    }

    private static boolean isTitle(Section section) {
        var root = section.parent();
        return root != null
                && root.parent() == null
                && root.children().getFirst() == section
                && !section.children().isEmpty()
                && section.has(Label.Role.QUESTIONS);
    }

    private static Mode of(Label.Role role) {
        return switch (role) {
            case QUESTIONS -> QUESTIONS;
            case MAIN_QUESTION -> MAIN;
            case ISSUES -> ISSUES;
            case GOAL, VOICE, OUTSIDE, CONTENTS, AFFILIATIONS, FRAMEWORK, TRENDS, LINKS, DILEMMAS -> OUTSIDE;
        };
    }
}
