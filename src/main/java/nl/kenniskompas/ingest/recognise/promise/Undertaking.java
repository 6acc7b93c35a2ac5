package nl.kenniskompas.ingest.recognise.promise;

import org.jspecify.annotations.Nullable;

/// A promise as found in one sentence.
///
/// @param by null when the sentence names nobody
/// @param toParliament to inform it or to send it something
/// @param near place of the verb, in characters: of several moments the nearest is the promise's own
record Undertaking(@Nullable Subject by, boolean toParliament, int near) {}
