package nl.kenniskompas.advice.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kenniskompas.advice.link.LinkPage.Candidate;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.agenda.QuestionFinder;
import org.springframework.stereotype.Component;

/// What one may link with, by words.
@Component
class Candidates {
    private static final int MOST = 30;

    private final QuestionFinder questions;
    private final Promises promises;

    Candidates(QuestionFinder questions, Promises promises) {
        this.questions = questions;
        this.promises = promises;
    }

    List<Candidate> questions(String words) {
        return questions.with(words, MOST).stream()
                .map(q -> new Candidate(q.id().value(), q.text(), q.address(), q.agenda(), q.type()))
                .toList();
    }

    List<Candidate> commitments(String words) {
        if (words.isBlank()) return List.of();
        return promises.bare().stream()
                .filter(it -> holds(it, words))
                .limit(MOST)
                .map(it -> new Candidate(it.id(), it.text(), it.address(), it.actor(), null))
                .toList();
    }

    private static boolean holds(Commitment it, String words) {
        String text = (it.text() + " " + it.actor() + " " + it.madeIn()).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
