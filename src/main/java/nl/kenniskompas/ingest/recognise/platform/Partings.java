package nl.kenniskompas.ingest.recognise.platform;

import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.text.Span;

/// Takes the sentences of a document apart and tells when that was a guess or did not work out.
record Partings(Flow flow, Doubts doubts) {
    /// @param place of the sentence with its bold words
    Parting of(String sentence, Span place) {
        var parting = Sentences.part(sentence, Words.bold(flow.text(), place));
        if (parting != null) return parting;
        var guess = Guess.of(sentence);
        doubts.add(guess == null ? "relation-whole" : "relation-guessed", place, sentence);
        return guess == null ? new Parting(sentence, "", "", "?") : guess;
    }
}
