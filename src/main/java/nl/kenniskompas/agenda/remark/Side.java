package nl.kenniskompas.agenda.remark;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import nl.kenniskompas.ingest.Likeness;

/// One of two questions that are weighed against each other: what is too much to prepare of every question.
record Side(Subject subject, Set<String> words, Likeness likeness, double[] types, boolean denies) {
    static Side of(Subject subject) {
        var cued = new Cued(subject.text());
        return new Side(
                subject,
                words(cued.words()),
                new Likeness(subject.text()),
                TypeModel.ours().chances(cued),
                cued.has("denial"));
    }

    private static Set<String> words(Words words) {
        return words.all().stream()
                .filter(word -> !word.isSign())
                .map(Words.Word::plain)
                .collect(toSet());
    }
}
