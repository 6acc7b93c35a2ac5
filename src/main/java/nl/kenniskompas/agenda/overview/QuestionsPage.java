package nl.kenniskompas.agenda.overview;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.StateTally;
import nl.kenniskompas.agenda.edition.Tally;
import nl.kenniskompas.agenda.edition.Wanted;

/// All questions of an edition, or those of one type or in one state.
record QuestionsPage(Edition edition, Wanted wanted) {
    long shown() {
        return edition.questions().filter(wanted::admits).count();
    }

    /// The questions of each type, of those in the state that is asked for.
    Tally types() {
        return Tally.of(edition.questions().filter(wanted::isInState));
    }

    /// The questions in each state, of those of the type that is asked for.
    StateTally states() {
        return StateTally.of(edition.questions().filter(wanted::isOfType));
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
