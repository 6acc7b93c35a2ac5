package nl.kenniskompas.agenda.lifecycle;

/// A part of what is said with a step.
enum Part {
    PROGRAMME,
    VERDICT,
    SOURCES,
    REVIEW_DAY,
    REASON
}
