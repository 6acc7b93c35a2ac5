package nl.kenniskompas.ingest.intake;

/// A file came in; wakes the worker sooner than its next look would.
record IntakeAsked(long intake) {}
