package nl.kenniskompas.agenda.overview;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Wanted;

/// All questions of an edition, or those of one type.
record QuestionsPage(Edition edition, Wanted wanted) {
    long shown() {
        return edition.questions().filter(wanted::admits).count();
    }

    List<Challenge> challenges() {
        return edition.challenges().stream()
                .filter(c -> c.questions().anyMatch(wanted::admits))
                .toList();
    }

    List<Issue> issues(Challenge challenge) {
        return challenge.issues().stream()
                .filter(i -> i.questions().stream().anyMatch(wanted::admits))
                .toList();
    }

    Stream<Issue> covered() {
        return edition.issues().filter(issue -> !issue.covered().isEmpty());
    }
}
